import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import { reportDocument } from '../content/report-document.ts';
import type { ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { paintPdf } from './paint-pdf.ts';
import { reportAttachments } from './report-attachments.ts';

/** The report as a tagged, sealed PDF, step by step. Same input, same bytes. */
export function* renderPdf(input: ReportInput, fonts: ReportFonts): Generator<number, Uint8Array> {
	const document = reportDocument(input);
	yield 0;
	const attachments = reportAttachments(input);
	yield 0;
	return sealReport(yield* paintPdf(document, fonts, attachments));
}
