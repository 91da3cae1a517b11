import type { AssessmentFile } from '#lib/application/ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ReportChoices } from '#lib/domain/report/report-choices.ts';
import {
	findUndrawable,
	renderReport,
	type ReportFormat,
	type UndrawableInReport
} from '#lib/report/report-formats.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import { loadReportFonts } from './load-report-fonts.ts';

/** What a report on screen is made from. */
export type ReportSubject = {
	readonly file: AssessmentFile;
	readonly checklist: Checklist;
	readonly choices: ReportChoices;
	/** Address of the folder the app is served from, without a slash at its end. */
	readonly siteBase: string;
};

/** Makes the report of an assessment, in the bytes the command line would make too. */
export const makeReport = (format: ReportFormat, subject: ReportSubject): Promise<Uint8Array> =>
	renderReport(format, requestOf(subject));

/** The characters of a report that paper cannot show as typed. */
export const undrawableIn = (subject: ReportSubject): Promise<readonly UndrawableInReport[]> =>
	findUndrawable(requestOf(subject));

const requestOf = ({ file, checklist, choices, siteBase }: ReportSubject) => ({
	assessment: file.assessment,
	checklist,
	lenses: composeCatalogue().lenses(),
	choices,
	loadFonts: () => loadReportFonts(siteBase)
});
