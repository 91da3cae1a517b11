import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { reportDocument } from './content/report-document.ts';
import type { ReportInput } from './content/report-source.ts';
import { runSteps, type Pace } from '#lib/domain/primitives/pace.ts';
import { formsOfExtent, type ReportForm } from './forms-of-extent.ts';
import type { ReportFonts } from './report-fonts.ts';

/** What a report is made from. */
export type ReportRequest = ReportInput & {
	/** Asked for only by formats that need them. */
	readonly loadFonts: () => Promise<ReportFonts>;
	/** How the PDF is made in slices; in one go where absent. */
	readonly pace?: Pace;
};

/**
 * Makes a report; throws when its extent does not go with the form (`formsOfExtent`). Same request, same
 * bytes, in the browser and on the command line.
 */
export async function renderReport(
	format: ReportForm,
	{ loadFonts, pace, ...input }: ReportRequest
): Promise<Uint8Array> {
	const { checklist, assessment, choices } = input;
	if (!formsOfExtent[choices.extent.kind].includes(format)) {
		throw new Error(`A report of the kind ${choices.extent.kind} cannot be had as ${format}.`);
	}
	if (format === 'json') return utf8(`${encodeScore(checklist, assessment, 'with-pairs')}\n`);
	if (format === 'html') {
		const { renderHtml } = await import('./html/render-html.ts');
		return utf8(renderHtml(reportDocument(input)));
	}
	if (format === 'csv') {
		const { renderCsv } = await import('./csv/render-csv.ts');
		return utf8(renderCsv(input));
	}
	if (format === 'oscal-ar') {
		const { renderAssessmentResults } = await import('./oscal/render-assessment-results.ts');
		return utf8(renderAssessmentResults(input));
	}
	if (format === 'xlsx') {
		const { renderXlsx } = await import('./xlsx/render-xlsx.ts');
		return renderXlsx(input);
	}
	const [{ renderPdf }, fonts] = await Promise.all([import('./pdf/render-pdf.ts'), loadFonts()]);
	return runSteps(renderPdf(input, fonts), pace);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A character that paper cannot show as typed, with its code points. */
export type UndrawableInReport = Awaited<ReturnType<typeof findUndrawable>>[number];

/** What no font of the PDF draws as typed; to be shown before the export. */
export async function findUndrawable({ loadFonts, ...input }: ReportRequest) {
	const [{ listUndrawable }, fonts] = await Promise.all([
		import('./pdf/list-undrawable.ts'),
		loadFonts()
	]);
	return listUndrawable(reportDocument(input), fonts);
}
