import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import {
	answerSheetTable,
	tellingColumns,
	type AnswerSheetSource
} from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { answerFields } from '#lib/formats/answer-sheet/sheet-columns.ts';
import { textCell, type SheetColumn } from './sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Widths of what tells and of what is filled in, as `SheetColumn` counts; the rest is hidden. */
const widths = [20, 11, 30, 60, 14, 44, 30];

/** A sheet to be filled in with Excel: drop-downs, locked questions, hidden ids. Same input, same bytes. */
export function renderAnswerSheet(source: AnswerSheetSource): Uint8Array {
	const { keys, headings, rows } = answerSheetTable(source);
	const { words, part, locale } = source;
	const statuses = answerStatuses.map((status) => words.statuses[status]);
	const columns = headings.map((title, place): SheetColumn => {
		const width = widths[place];
		if (width === undefined) return { title, width: 12, hidden: true };
		const field = answerFields[place - tellingColumns];
		if (field === undefined) return { title, width };
		return { title, width, fillable: true, ...(field === 'status' && { choices: statuses }) };
	});
	const title = `${part.municipality.name} ${String(part.period.fiscalYear)} ${words.status}`;
	const sheet = {
		name: words.status,
		above: [keys.map(textCell)],
		aboveHidden: true,
		protection: 'fillable-only',
		columns,
		rows: rows.map((row) => row.map(textCell))
	} as const;
	return writeWorkbook([sheet], { title, language: locale, print: { left: title, right: '' } });
}
