import { reportSource, type ReportInput } from '../content/report-source.ts';
import { reportSheets } from './report-sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The report as a workbook. Same input, same bytes. */
export function renderXlsx(input: ReportInput): Uint8Array {
	const source = reportSource(input);
	const title = `${input.assessment.municipality.name} ${source.messages.title}`;
	return writeWorkbook(reportSheets(source), { title, language: input.choices.locale });
}
