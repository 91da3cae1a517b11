import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { fontFiles, type Engine, type ReportJob } from '../engine.ts';
import { pdfmakeDefinition, tableLayouts } from './pdfmake-definition.ts';

/** The report as a pdfmake definition, with pdfmake's own tables, contents and feet. */
export function openPdfmake({ input, folder }: ReportJob): Promise<Engine> {
	const [normal, bold] = [join(folder, fontFiles.regular), join(folder, fontFiles.bold)];
	pdfmake.setFonts({ BIZ: { normal, bold } });
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold);
	pdfmake.setTableLayouts(tableLayouts);
	return Promise.resolve({
		make: () => pdfmake.createPdf(pdfmakeDefinition(reportDocument(input))).getBuffer()
	});
}
