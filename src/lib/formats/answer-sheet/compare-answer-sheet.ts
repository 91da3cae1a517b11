import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { noteBeside, withoutPrivateNote } from '#lib/domain/assessment/private-note.ts';
import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { CellAnswer } from '../answers-csv/answer-of-cells.ts';
import { hasSameCharacters, isSavedForm, keepCharacters } from '../answers-csv/keep-characters.ts';
import type { ReturnedRow } from './read-answer-sheet.ts';
import { answerFields, type AnswerField } from './sheet-columns.ts';

/** A cell in which what came back differs from the assessment. */
export type CellDifference = {
	/** Unique within a sheet. */
	readonly id: string;
	readonly line: number;
	readonly key: AnswerKey;
	readonly field: AnswerField;
	readonly mine: string;
	readonly theirs: string;
	/** `conflict`: the assessment changed this cell, too, since the sheet was handed out. */
	readonly state: 'theirs-only' | 'conflict';
};

/**
 * Compares cell by cell, by what the sheet said when it was handed out; a cell that still says so is no change,
 * nor are the characters that Excel changes where it saves Windows-31J: of ours, those that were let stand stay.
 */
export function compareAnswerSheet(
	assessment: Pick<Assessment, 'answers'>,
	rows: readonly ReturnedRow[]
): readonly CellDifference[] {
	return rows.flatMap(({ line, key, base, theirs }) => {
		const mine = assessment.answers[key.component]?.[key.control] ?? {};
		return answerFields.flatMap((field): readonly CellDifference[] => {
			const [was = '', now = '', given = ''] = [base, mine, theirs].map((one) =>
				textOf(one, field)
			);
			if (hasSameCharacters(given, was) || hasSameCharacters(given, now)) return [];
			return [
				{
					id: `${answerKeyText(key)} ${field}`,
					line,
					key,
					field,
					mine: now,
					theirs: keepCharacters(now, was, given),
					state: isSavedForm(now, was) ? 'theirs-only' : 'conflict'
				}
			];
		});
	});
}

/** The differences that need nobody to decide. */
export const withoutConflict = (differences: readonly CellDifference[]): ReadonlySet<string> =>
	new Set(differences.filter(({ state }) => state === 'theirs-only').map(({ id }) => id));

/** The changes that take the chosen cells; the rest of each answer stays as it is. */
export function changesOfSheet(
	{ answers }: Pick<Assessment, 'answers'>,
	differences: readonly CellDifference[],
	chosen: ReadonlySet<string>
): readonly AnswerChange[] {
	const changes = new Map<string, AnswerChange>();
	for (const difference of differences) {
		const { id, key } = difference;
		if (!chosen.has(id)) continue;
		const text = answerKeyText(key);
		const before: Answer = changes.get(text)?.answer ?? answers[key.component]?.[key.control] ?? {};
		changes.set(text, { ...key, answer: withCell(before, difference) });
	}
	return [...changes.values()];
}

/** A private note that the sheet did not have stays; whoever had it may change it. */
function withCell(answer: Answer, { field, theirs, state }: CellDifference): Answer {
	const { [field]: _, ...rest } = answer;
	if (field === 'note' && answer.privateNote === true && state === 'conflict') {
		return { ...rest, ...noteBeside(answer, theirs) };
	}
	if (theirs !== '') return { ...rest, [field]: theirs };
	return field === 'note' ? withoutPrivateNote(rest) : rest;
}

/** Line ends and spaces at the end are the spreadsheet program's doing. */
const textOf = (answer: CellAnswer, field: AnswerField): string =>
	(answer[field] ?? '').replace(/\r\n?/g, '\n').trimEnd();
