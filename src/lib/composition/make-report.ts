import type { AppPorts, Watch } from '#lib/application/app-ports.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { ReportForm } from '#lib/report/forms-of-extent.ts';
import {
	findUndrawable,
	renderReport,
	type UndrawableInReport
} from '#lib/report/report-formats.ts';
import { browserPace } from './browser-pace.ts';
import { loadCatalogue } from './load-catalogue.ts';
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
export const makeReport = async (
	format: ReportForm,
	subject: ReportSubject,
	watch: Watch
): Promise<Uint8Array> =>
	renderReport(format, { ...(await requestOf(subject)), pace: browserPace(watch) });

/** Makes a report again from what it carries, in slices, for comparison. */
export const renderAgain =
	(siteBase: string): AppPorts['renderPdf'] =>
	async (parts) =>
		renderReport('pdf', {
			...parts,
			lenses: (await loadCatalogue()).lenses(),
			loadFonts: () => loadReportFonts(siteBase),
			pace: unwatched()
		});

/** The pace of what nobody looks at and nobody stops. */
const unwatched = () =>
	browserPace({ onProgress: () => undefined, signal: new AbortController().signal });

/** The characters of a report that paper cannot show as typed. */
export const undrawableIn = async (
	subject: ReportSubject
): Promise<readonly UndrawableInReport[]> =>
	findUndrawable({ ...(await requestOf(subject)), pace: unwatched() });

const requestOf = async ({ file, checklist, choices, siteBase }: ReportSubject) => ({
	assessment: file.assessment,
	checklist,
	lenses: (await loadCatalogue()).lenses(),
	choices,
	loadFonts: () => loadReportFonts(siteBase)
});
