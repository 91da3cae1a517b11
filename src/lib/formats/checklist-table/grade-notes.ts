import { beginningOf } from '../decoding/beginning-of.ts';
import { columnLetters } from '../spreadsheet/cell-reference.ts';
import type { ColumnMapping } from './checklist-column.ts';
import { essentialOfWord, gradeWord, isLetterGrade, scaleOf, weightOfWord } from './grade-words.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { TableRow } from './read-table-rows.ts';
import type { TableNote } from './table-problem.ts';

type Graded = 'weight' | 'essential';

/** What a person should know of how the grades of a table were read; one line for each word, not for each row. */
export function gradeNotes(
	rows: readonly TableRow[],
	mapping: ColumnMapping,
	heading: string
): readonly TableNote[] {
	const scale = scaleOf(rows.map(({ texts }) => texts.weight));
	return [
		...unknownWords(rows, mapping, 'weight', (cell) => weightOfWord(cell, scale) !== undefined),
		...unknownWords(rows, mapping, 'essential', (cell) => essentialOfWord(cell) !== undefined),
		...scaleNotes(rows, mapping, heading)
	];
}

function unknownWords(
	rows: readonly TableRow[],
	mapping: ColumnMapping,
	column: Graded,
	isKnown: (cell: string) => boolean
): readonly TableNote[] {
	const counts = new Map<string, { readonly row: number; count: number }>();
	for (const { row, texts } of rows) {
		if (isKnown(texts[column])) continue;
		const word = beginningOf(texts[column]);
		const found = counts.get(word);
		if (found === undefined) counts.set(word, { row, count: 1 });
		else found.count++;
	}
	return [...counts].map(([value, { row, count }]) => ({
		row,
		column: lettersOf(mapping, column),
		note: column === 'weight' ? 'unknown-weight' : 'unknown-essential',
		value,
		count
	}));
}

const lettersOf = ({ columns }: ColumnMapping, column: Graded): string | null => {
	const place = columns[column];
	return place === undefined ? null : columnLetters(place);
};

/** A priority of 1 is often the highest, where a weight of 1 is the lowest: nobody but the reader can tell. */
function scaleNotes(
	rows: readonly TableRow[],
	mapping: ColumnMapping,
	heading: string
): readonly TableNote[] {
	const cells = rows.map(({ texts }) => texts.weight);
	const isRank = /優先|順位|レベル|ランク|priority|level|rank/.test(normaliseHeading(heading));
	const hasNumbers = cells.some((cell) => /^\d$/.test(gradeWord(cell)));
	const hasLevels = cells.some((cell) =>
		/^(?:level|lv|レベル)/i.test(cell.normalize('NFKC').trim())
	);
	const note = (kind: TableNote['note'], value: string): TableNote => ({
		row: mapping.headerRow,
		column: lettersOf(mapping, 'weight'),
		note: kind,
		value
	});
	const isFive = scaleOf(cells) === 'to-five';
	return [
		...(hasNumbers && (isRank || hasLevels) ? [note('priority-numbers', heading)] : []),
		...(isFive ? [note('five-grades', heading)] : []),
		...(cells.some(isLetterGrade) ? [note('letter-grades', heading)] : [])
	];
}
