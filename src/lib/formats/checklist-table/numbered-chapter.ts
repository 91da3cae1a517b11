import type { RowCells } from './cells-of-row.ts';
import { isSentence } from './is-sentence.ts';
import { numberMark } from './number-mark.ts';

/**
 * Whether a row with a number and a name in the place of statements heads the rows below: the number of the next
 * one goes on from its own, as 1.1 does from 1 or V1.
 */
export function isNumberedChapter({ texts, fresh, numbers }: RowCells, next: string): boolean {
	const isName = texts.statement !== '' && texts.title === '' && !isSentence(texts.statement);
	const isAlone = [...fresh].every((column) => column === 'id' || column === 'statement');
	if (!isName || !isAlone || !fresh.has('statement')) return false;
	const mark = numberMark(numbers.at(-1) ?? '');
	const own = mark?.reach === 'whole' ? mark.id : undefined;
	const below = numberMark(next)?.id;
	if (own === undefined || below === undefined) return false;
	return [own, own.replace(/^[A-Za-z]+/, '')].some(
		(id) => id !== '' && /^[-.]./.test(below.startsWith(id) ? below.slice(id.length) : '')
	);
}
