import type { ReportDocument } from '../content/report-block.ts';
import { documentInSteps } from '../content/report-document.ts';
import type { ReportSource } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { createTextMeasure } from './japanese/text-measure.ts';
import { countPages } from './layout/count-pages.ts';
import { openReportFonts } from './open-report-fonts.ts';

/**
 * The document of a PDF, in steps that yield the fraction done: what has to fit its pages is measured in the
 * fonts it will be set in.
 */
export const documentForPdf = (
	source: ReportSource,
	fonts: ReportFonts
): Generator<number, ReportDocument> =>
	documentInSteps(source, countPages(createTextMeasure(openReportFonts(fonts))));
