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
	const { kind } = input.choices.extent;
	if (!formsOfExtent[kind].includes(format)) {
		throw new Error(`A report of the kind ${kind} cannot be had as ${format}.`);
	}
	return makers[format](input, { loadFonts, ...(pace && { pace }) });
}

/** What only some formats ask for. */
type Means = Pick<ReportRequest, 'loadFonts' | 'pace'>;

/** How each format is made; its code is fetched when it is asked for. */
const makers: Readonly<
	Record<ReportForm, (input: ReportInput, means: Means) => Promise<Uint8Array>>
> = {
	json: async ({ checklist, assessment }) => {
		const { encodeScore } = await import('#lib/formats/score/encode-score.ts');
		return utf8(`${encodeScore(checklist, assessment, 'with-pairs')}\n`);
	},
	html: async (input) => {
		const { renderHtml } = await import('./html/render-html.ts');
		return utf8(renderHtml(reportDocument(input)));
	},
	docx: async (input) => {
		const { renderDocx } = await import('./docx/render-docx.ts');
		return renderDocx(reportDocument(input));
	},
	csv: async (input) => {
		const { renderCsv } = await import('./csv/render-csv.ts');
		return utf8(renderCsv(input));
	},
	'oscal-ar': async (input) => {
		const { renderAssessmentResults } = await import('./oscal/render-assessment-results.ts');
		return utf8(renderAssessmentResults(input));
	},
	xlsx: async (input) => {
		const { renderXlsx } = await import('./xlsx/render-xlsx.ts');
		return renderXlsx(input);
	},
	pdf: async (input, { loadFonts, pace }) => {
		const [{ renderPdf }, fonts] = await Promise.all([import('./pdf/render-pdf.ts'), loadFonts()]);
		return runSteps(renderPdf(input, fonts), pace);
	}
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A character that paper cannot show as typed, with its code points. */
export type UndrawableInReport = Awaited<ReturnType<typeof findUndrawable>>[number];

/** What no font of the PDF draws as typed; to be shown before the export. */
export async function findUndrawable({ loadFonts, pace, ...input }: ReportRequest) {
	const [{ listUndrawable }, fonts] = await Promise.all([
		import('./pdf/list-undrawable.ts'),
		loadFonts()
	]);
	return runSteps(listUndrawable(input, fonts), pace);
}
