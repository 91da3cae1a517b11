import { frameOf } from '../content/report-frame.ts';
import { reportSource, type ReportInput } from '../content/report-source.ts';
import { reportSheets } from './report-sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The report as a workbook. Same input, same bytes. */
export function renderXlsx(input: ReportInput): Uint8Array {
	const source = reportSource(input);
	const { municipality, title, subtitle, reportId, handlingMark, sampleMark } = frameOf(source);
	return writeWorkbook(reportSheets(source), {
		title: `${municipality} ${title} ${subtitle}`,
		language: input.choices.locale,
		print: {
			left: `${municipality} ${reportId}`,
			right: [handlingMark, sampleMark].filter((mark) => mark !== null).join(' ')
		}
	});
}
