import type { Control } from '#lib/domain/checklist/control.ts';
import { beginningOf } from '../decoding/beginning-of.ts';
import { hasUnwritable } from '../decoding/writable-text.ts';
import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import type { GivenId } from './give-ids.ts';
import { namesBelow, sectionOf, type LayerLevel } from './layer-level.ts';
import { oneLine } from './one-line.ts';
import { partiesOfWords, usualParty } from './parties-of-words.ts';
import type { TableRow } from './read-table-rows.ts';
import { isEssential, weightOf, type GradeScale } from './row-grades.ts';
import { isNothing, splitList } from './split-list.ts';
import { longestText } from './table.ts';
import type { TableNote, TableProblem } from './table-problem.ts';

/** One control as it would be imported. */
export type PreviewRow = {
	/** Name of its sheet. */
	readonly sheet: string;
	/** Number of its row in the file. */
	readonly row: number;
	readonly id: string;
	/** The number as the sheet has it, where the id is another. */
	readonly number: string | null;
	/** Name of its layer. */
	readonly section: string | null;
	readonly title: string;
	readonly titleEn: string | null;
	readonly statement: string;
	readonly statementEn: string | null;
	readonly why: string | null;
	readonly how: readonly string[];
	readonly partly: string | null;
	readonly evidence: readonly string[];
	readonly weight: Control['weight'];
	readonly essential: boolean;
	/** Ids of standard parties. */
	readonly parties: readonly string[];
};

/** What the rows around tell of one. */
export type RowContext = {
	/** Letters of the column in which the table has something; null where it has none. */
	readonly lettersOf: (column: ChecklistColumn) => string | null;
	readonly scale: GradeScale;
	readonly level: LayerLevel;
};

const longestUsualTitle = 40;

/** Reads the texts of one row as a control. Where a word is not understood, the usual value stands in. */
export function readControl({ id, row }: GivenId, { scale, level }: RowContext): PreviewRow {
	const { texts } = row;
	const parties = partiesOfWords(texts.owner);
	const number = row.numbers.join(' ');
	return {
		sheet: row.sheet,
		row: row.row,
		id,
		number: number === id || number === '' ? null : oneLine(number),
		section: sectionOf(row, level),
		title: titleOf(row, level),
		titleEn: textOf(oneLine(texts.titleEn)),
		statement: texts.statement,
		statementEn: textOf(texts.statementEn),
		why: textOf(texts.why),
		how: splitList(texts.how).points,
		partly: textOf(texts.partly),
		evidence: splitList(texts.evidence).points,
		weight: weightOf(row, scale),
		essential: isEssential(row, scale),
		parties: parties.length > 0 ? parties : [usualParty]
	};
}

const textOf = (text: string): string | null => (text === '' || isNothing(text) ? null : text);

/** The row's own title, or the beginning of its statement; the names of lower sections go before it. */
function titleOf(row: TableRow, level: LayerLevel): string {
	const title = textOf(oneLine(row.texts.title)) ?? usualTitle(row.texts.statement);
	return [...namesBelow(row, level).filter((name) => name !== title), title].join('：');
}

function usualTitle(statement: string): string {
	const letters = Array.from(oneLine(statement));
	return letters.length > longestUsualTitle
		? `${letters.slice(0, longestUsualTitle).join('')}…`
		: letters.join('');
}

/** What of a row cannot be imported. */
export function findRowProblems(
	{ row: { row, texts } }: GivenId,
	section: string | null,
	lettersOf: RowContext['lettersOf']
): readonly TableProblem[] {
	const problem = (column: ChecklistColumn, kind: TableProblem['problem']): TableProblem => ({
		row,
		column: lettersOf(column),
		problem: kind,
		value: beginningOf(whole[column]),
		...(kind === 'text-too-long' && { count: whole[column].length })
	});
	const whole = { ...texts, section: section ?? '' };
	return [
		...checklistColumns
			.filter((column) => whole[column].length > longestText)
			.map((column) => problem(column, 'text-too-long')),
		...checklistColumns
			.filter((column) => hasUnwritable(whole[column]))
			.map((column) => problem(column, 'unwritable-text'))
	];
}

/** What was done with a row that its owner may want to know. */
export function listRowNotes(
	{ id, from, row: { row, texts, numbers, isTitleOnly } }: GivenId,
	lettersOf: RowContext['lettersOf']
): readonly TableNote[] {
	const note = (column: ChecklistColumn, kind: TableNote['note'], value: string): TableNote => ({
		row,
		column: lettersOf(column),
		note: kind,
		value: beginningOf(value)
	});
	const joined = (['how', 'evidence'] as const).filter(
		(column) => splitList(texts[column]).isJoined
	);
	const isUnknown = textOf(texts.owner) !== null && partiesOfWords(texts.owner).length === 0;
	const written = oneLine(numbers.join(' '));
	const change = written === '' ? id : `${written} → ${id}`;
	return [
		...(from === 'changed' ? [note('id', 'id-changed', change)] : []),
		...(from === 'shared' ? [note('id', 'id-shared', change)] : []),
		...(from === 'row' ? [note('id', 'id-from-row', change)] : []),
		...(isTitleOnly ? [note('title', 'title-as-statement', texts.title)] : []),
		...joined.map((column) => note(column, 'list-joined', texts[column])),
		...(isUnknown ? [note('owner', 'unknown-owner', texts.owner)] : [])
	];
}
