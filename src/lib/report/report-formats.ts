import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { reportDocument } from './content/report-document.ts';
import type { ReportInput } from './content/report-source.ts';
import type { ReportFonts } from './report-fonts.ts';

/** The formats a report can be had in, by their file ending. */
export const reportFormats = ['pdf', 'html', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a report is made from. */
export type ReportRequest = ReportInput & {
	/** Asked for only by formats that need them. */
	readonly loadFonts: () => Promise<ReportFonts>;
};

/** Makes a report. Same request, same bytes, in the browser and on the command line. */
export async function renderReport(
	format: ReportFormat,
	{ loadFonts, ...input }: ReportRequest
): Promise<Uint8Array> {
	const { checklist, assessment } = input;
	if (format === 'json') return utf8(`${encodeScore(checklist, assessment, 'with-pairs')}\n`);
	if (format === 'html') {
		const { renderHtml } = await import('./html/render-html.ts');
		return utf8(renderHtml(reportDocument(input)));
	}
	if (format === 'xlsx') {
		const { renderXlsx } = await import('./xlsx/render-xlsx.ts');
		return renderXlsx(input);
	}
	const [{ renderPdf }, fonts] = await Promise.all([import('./pdf/render-pdf.ts'), loadFonts()]);
	return renderPdf(input, fonts);
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
