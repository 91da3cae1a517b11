import { reportDocument } from '../content/report-document.ts';
import type { ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { paintPdf } from './paint-pdf.ts';
import { reportAttachments } from './report-attachments.ts';
import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';

/** The report as a tagged, sealed PDF. Same input, same bytes. */
export function renderPdf(input: ReportInput, fonts: ReportFonts): Uint8Array {
	return sealReport(paintPdf(reportDocument(input), fonts, reportAttachments(input)));
}
