import type { RowCells } from './cells-of-row.ts';
import { isSentence } from './is-sentence.ts';
import { numberMark } from './number-mark.ts';

/**
 * Whether a row with a number and a name in the place of statements heads the rows below: the number of the next
 * one goes on from its own, as 1.1 does from 1 or V1.
 */
export const isNumberedChapter = (cells: RowCells, next: string): boolean =>
	isNameAlone(cells) && goesOnFrom(cells.numbers.at(-1) ?? '', next);

function isNameAlone({ texts, fresh }: RowCells): boolean {
	const isAlone = [...fresh].every((column) => column === 'id' || column === 'statement');
	return isAlone && fresh.has('statement') && texts.title === '' && !isSentence(texts.statement);
}

function goesOnFrom(number: string, next: string): boolean {
	const mark = numberMark(number);
	const below = numberMark(next)?.id ?? '';
	if (mark?.reach !== 'whole') return false;
	return [mark.id, mark.id.replace(/^[A-Za-z]+/, '')].some(
		(id) => id !== '' && below.startsWith(id) && /^[-.]./.test(below.slice(id.length))
	);
}
