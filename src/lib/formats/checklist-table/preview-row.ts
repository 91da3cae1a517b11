import type { Control } from '#lib/domain/checklist/control.ts';
import { hasUnwritable } from '../decoding/writable-text.ts';
import { checklistColumns, type ChecklistColumn } from './checklist-column.ts';
import type { GivenId } from './give-ids.ts';
import { oneLine } from './one-line.ts';
import { partiesOfWords, usualParty } from './parties-of-words.ts';
import { isNothing, splitList } from './split-list.ts';
import { longestText } from './table.ts';
import { beginningOf, type TableNote, type TableProblem } from './table-problem.ts';
import { essentialOfWord, usualWeight, weightOfWord } from './grade-words.ts';

/** One control as it would be imported. */
export type PreviewRow = {
	/** Number of its row in the file. */
	readonly row: number;
	readonly id: string;
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

export type RowReading = {
	readonly preview: PreviewRow;
	readonly problems: readonly TableProblem[];
	readonly notes: readonly TableNote[];
};

/** Letters of the column in which the table has something; null where it has none. */
type LettersOf = (column: ChecklistColumn) => string | null;

const longestUsualTitle = 40;

/** Reads the texts of one row as a control. Where a word is not understood, the usual value stands in. */
export function previewRow(given: GivenId, lettersOf: LettersOf): RowReading {
	return {
		preview: readControl(given),
		problems: findProblems(given, lettersOf),
		notes: listNotes(given, lettersOf)
	};
}

function readControl({ id, row: { row, section, texts } }: GivenId): PreviewRow {
	const parties = partiesOfWords(texts.owner);
	return {
		row,
		id,
		section,
		title: textOf(oneLine(texts.title)) ?? usualTitle(texts.statement),
		titleEn: textOf(oneLine(texts.titleEn)),
		statement: texts.statement,
		statementEn: textOf(texts.statementEn),
		why: textOf(texts.why),
		how: splitList(texts.how).points,
		partly: textOf(texts.partly),
		evidence: splitList(texts.evidence).points,
		weight: weightOfWord(texts.weight) ?? usualWeight,
		essential: essentialOfWord(texts.essential) ?? false,
		parties: parties.length > 0 ? parties : [usualParty]
	};
}

const textOf = (text: string): string | null => (text === '' || isNothing(text) ? null : text);

function usualTitle(statement: string): string {
	const letters = Array.from(oneLine(statement));
	return letters.length > longestUsualTitle
		? `${letters.slice(0, longestUsualTitle).join('')}…`
		: letters.join('');
}

function findProblems(
	{ row: { row, section, texts }, isDuplicate }: GivenId,
	lettersOf: LettersOf
): readonly TableProblem[] {
	const problem = (column: ChecklistColumn, kind: TableProblem['problem']): TableProblem => ({
		row,
		column: lettersOf(column),
		problem: kind,
		value: beginningOf(texts[column])
	});
	const whole = { ...texts, section: section ?? '' };
	return [
		...checklistColumns
			.filter((column) => whole[column].length > longestText)
			.map((column) => problem(column, 'text-too-long')),
		...checklistColumns
			.filter((column) => hasUnwritable(whole[column]))
			.map((column) => problem(column, 'unwritable-text')),
		...(isDuplicate ? [problem('id', 'duplicate-id')] : []),
		...(weightOfWord(texts.weight) === undefined ? [problem('weight', 'bad-weight')] : []),
		...(essentialOfWord(texts.essential) === undefined
			? [problem('essential', 'bad-essential')]
			: [])
	];
}

function listNotes(
	{ id, from, row: { row, texts } }: GivenId,
	lettersOf: LettersOf
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
	return [
		...(from === 'changed' ? [note('id', 'id-changed', id)] : []),
		...(from === 'row' ? [note('id', 'id-from-row', id)] : []),
		...joined.map((column) => note(column, 'list-joined', texts[column])),
		...(isUnknown ? [note('owner', 'unknown-owner', texts.owner)] : [])
	];
}
