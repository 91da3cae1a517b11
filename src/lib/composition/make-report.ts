import type { AppPorts, Watch } from '#lib/application/app-ports.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import type { ReportForm } from '#lib/report/forms-of-extent.ts';
import {
	findUndrawable,
	renderReport,
	type ReportRequest,
	type UndrawableInReport
} from '#lib/report/report-formats.ts';
import { browserPace } from './browser-pace.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadReportFonts } from './load-report-fonts.ts';
import { doInWorker, type Surroundings } from './report-worker/do-in-worker.ts';

/** What a report on screen is made from. */
export type ReportSubject = {
	readonly file: AssessmentFile;
	readonly checklist: Checklist;
	readonly choices: ReportChoices;
	/** Address of the folder the app is served from, without a slash at its end. */
	readonly siteBase: string;
};

/**
 * Makes the report of an assessment, in the bytes the command line would make too. A PDF, which takes longest,
 * is made in a worker; where none can be had, in slices between which the page gets its turn.
 */
export const makeReport = async (
	format: ReportForm,
	{ siteBase, ...subject }: ReportSubject,
	watch: Watch
): Promise<Uint8Array> => {
	const input = await inputOf(subject);
	return format === 'pdf'
		? makePdf(input, { siteBase, watch })
		: renderReport(format, inPage(input, { siteBase, watch }));
};

/** Makes a report again from what it carries, for comparison. */
export const renderAgain =
	(siteBase: string): AppPorts['renderPdf'] =>
	async (parts) =>
		makePdf(
			{ ...parts, lenses: (await loadCatalogue()).lenses() },
			{ siteBase, watch: watchedUntil(new AbortController().signal) }
		);

/** The characters of a report that paper cannot show as typed. */
export const undrawableIn = async (
	{ siteBase, ...subject }: ReportSubject,
	signal: AbortSignal
): Promise<readonly UndrawableInReport[]> => {
	const input = await inputOf(subject);
	const around = { siteBase, watch: watchedUntil(signal) };
	return (await doInWorker('undrawable', input, around)) ?? findUndrawable(inPage(input, around));
};

const makePdf = async (input: ReportInput, around: Surroundings): Promise<Uint8Array> =>
	(await doInWorker('pdf', input, around)) ?? renderReport('pdf', inPage(input, around));

const inPage = (input: ReportInput, { siteBase, watch }: Surroundings): ReportRequest => ({
	...input,
	loadFonts: () => loadReportFonts(siteBase),
	pace: browserPace(watch)
});

/** The watch over what shows no progress. */
const watchedUntil = (signal: AbortSignal): Watch => ({ onProgress: () => undefined, signal });

const inputOf = async ({
	file,
	checklist,
	choices
}: Omit<ReportSubject, 'siteBase'>): Promise<ReportInput> => ({
	assessment: file.assessment,
	checklist,
	lenses: (await loadCatalogue()).lenses(),
	choices
});
