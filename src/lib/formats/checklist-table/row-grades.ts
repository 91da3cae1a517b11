import type { Control } from '#lib/domain/checklist/control.ts';
import type { ColumnMapping } from './checklist-column.ts';
import {
	essentialOfWord,
	gradeWord,
	isEssentialGrade,
	scaleOf,
	usualWeight,
	weightOfObligation,
	weightOfWord,
	type NumberScale
} from './grade-words.ts';
import type { TableRow } from './read-table-rows.ts';

/** How the grades of a table are read, which only its columns as a whole tell. */
export type GradeScale = {
	readonly numbers: NumberScale;
	/** Whether ◎ stands beside ○: then only ◎ means essential. */
	readonly hasDoubleCircle: boolean;
	readonly hasWeights: boolean;
	readonly hasEssentials: boolean;
};

/** Looks at the grades of all rows of a table. */
export const gradeScale = (rows: readonly TableRow[], { columns }: ColumnMapping): GradeScale => ({
	numbers: scaleOf(rows.map(({ texts }) => texts.weight)),
	hasDoubleCircle: rows.some(({ texts }) => gradeWord(texts.essential) === '◎'),
	hasWeights: columns.weight !== undefined,
	hasEssentials: columns.essential !== undefined
});

/** The weight of a row: by its column, else by how binding the row is. */
export function weightOf({ texts }: TableRow, scale: GradeScale): Control['weight'] {
	const word = scale.hasWeights
		? weightOfWord(texts.weight, scale.numbers)
		: weightOfObligation(texts.essential);
	return word ?? usualWeight;
}

/** Whether a row is essential: by its column, else by a grade that says so. */
export function isEssential({ texts }: TableRow, scale: GradeScale): boolean {
	if (!scale.hasEssentials) return isEssentialGrade(texts.weight);
	const isOnlyCircle = scale.hasDoubleCircle && gradeWord(texts.essential) !== '◎';
	return (
		essentialOfWord(texts.essential) === true && !(isOnlyCircle && isMarkOnly(texts.essential))
	);
}

const isMarkOnly = (cell: string): boolean => /^[○◯〇]$/.test(gradeWord(cell));
