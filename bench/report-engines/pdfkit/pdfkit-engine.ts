import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { fontFiles, type Engine, type ReportJob } from '../engine.ts';
import { drawReport } from './draw-report.ts';
import { sheet } from '../sheet.ts';

/** The report drawn by hand with pdfkit: text wrapped by pdfkit, tables and pictures by vector calls. */
export async function openPdfkit(
	{ input, folder }: ReportJob,
	tagging: 'tagged' | 'untagged'
): Promise<Engine> {
	const [regular, bold] = await Promise.all([
		readFile(join(folder, fontFiles.regular)),
		readFile(join(folder, fontFiles.bold))
	]);
	return {
		make: () => {
			const report = reportDocument(input);
			const { left, top } = sheet;
			const doc = new PDFDocument({
				size: 'A4',
				pdfVersion: '1.7',
				tagged: tagging === 'tagged',
				bufferPages: true,
				lang: 'ja-JP',
				displayTitle: true,
				margins: {
					left,
					right: sheet.width - sheet.right,
					top,
					bottom: sheet.height - sheet.bottom
				},
				info: { Title: report.frame.title, CreationDate: new Date(input.assessment.asOf) }
			});
			doc.registerFont('regular', regular).registerFont('bold', bold);
			const bytes = buffer(doc);
			drawReport(doc, report, tagging);
			doc.end();
			return bytes;
		}
	};
}
