import { asPart } from '#lib/domain/primitives/pace.ts';
import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import { reportSource, type ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { documentForPdf } from './document-for-pdf.ts';
import { paintPdf } from './paint-pdf.ts';
import { reportAttachments } from './report-attachments.ts';

/** Share of the work that goes into what the report says, before it is set. */
const documentShare = 0.15;

/** The report as a tagged, sealed PDF, step by step. Same input, same bytes. */
export function* renderPdf(input: ReportInput, fonts: ReportFonts): Generator<number, Uint8Array> {
	const source = reportSource(input);
	yield 0;
	const document = yield* asPart(documentForPdf(source, fonts), { from: 0, to: documentShare });
	const attachments = reportAttachments(input, source);
	yield documentShare;
	const painted = paintPdf(document, fonts, attachments);
	return sealReport(yield* asPart(painted, { from: documentShare, to: 1 }));
}
