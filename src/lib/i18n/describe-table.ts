import type { LeftRow } from '#lib/application/read-check-sheets.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { TableNote, TableProblem } from '#lib/formats/checklist-table/table-problem.ts';
import { messagesFor } from './app-messages.ts';

/** What is wrong in a table: where, with how much of what, and what to do. */
export function describeTableProblem(problem: TableProblem, locale: Locale): string {
	const { tableProblems } = messagesFor(locale).checklistImport;
	const { value, count = 0 } = problem;
	return `${placeOf(problem, locale)}${tableProblems[problem.problem](value, count)}`;
}

/** What was done with a table, and where. */
export function describeTableNote(note: TableNote, locale: Locale): string {
	const { tableNotes } = messagesFor(locale).checklistImport;
	const { value, count = 0 } = note;
	return `${placeOf(note, locale)}${tableNotes[note.note](value, count)}`;
}

/** A row that is not imported: where, what it was taken for, and everything written in it. */
export function describeLeftRow(
	{ sheet, row, text, why }: LeftRow,
	isOneOfSeveral: boolean,
	locale: Locale
): string {
	const { inSheet, problemAt, rowKinds, rowLeft } = messagesFor(locale).checklistImport;
	const place = `${isOneOfSeveral ? `${inSheet(sheet)} ` : ''}${problemAt(row, '')}`;
	return rowLeft(place, rowKinds[why], text);
}

/** The sheet and the cell, as far as they are meant. */
function placeOf({ sheet, row, column }: TableNote | TableProblem, locale: Locale): string {
	const { inSheet, problemAt } = messagesFor(locale).checklistImport;
	const parts = [
		...(sheet === undefined ? [] : [inSheet(sheet)]),
		...(row === 0 ? [] : [problemAt(row, column ?? '')])
	];
	return parts.length === 0 ? '' : `${parts.join(' ')}: `;
}
