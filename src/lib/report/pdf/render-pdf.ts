import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import { reportSource, type ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { documentForPdf } from './document-for-pdf.ts';
import { paintPdf } from './paint-pdf.ts';
import { reportAttachments } from './report-attachments.ts';

/** The report as a tagged, sealed PDF, step by step. Same input, same bytes. */
export function* renderPdf(input: ReportInput, fonts: ReportFonts): Generator<number, Uint8Array> {
	const source = reportSource(input);
	yield 0;
	const document = documentForPdf(source, fonts);
	yield 0;
	const attachments = reportAttachments(input, source);
	yield 0;
	return sealReport(yield* paintPdf(document, fonts, attachments));
}
