import { shippedGuidelines } from 'virtual:shipped-guidelines';
import type { EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { createTextMeasure } from '#lib/report/pdf/japanese/text-measure.ts';
import { countPages } from '#lib/report/pdf/layout/count-pages.ts';
import type { Page } from '#lib/report/pdf/layout/draw-command.ts';
import { layOutInSteps } from '#lib/report/pdf/layout/lay-out-report.ts';
import { testFonts } from '../report/pdf/japanese/test-fonts.ts';
import type { City } from './arbitrary-city.ts';

type Choice = {
	readonly extent?: ReportExtent;
	readonly locale?: Locale;
	readonly since?: readonly EarlierFigures[];
	/** Whether what fits a page is counted, as for the PDF, or reckoned roughly. */
	readonly room?: 'counted' | 'reckoned';
};

const measure = createTextMeasure(testFonts());

/** The pages of a city's report as its PDF has them, set in the fonts of the PDF, with every shipped lens. */
export const laidOut = (
	{ checklist, assessment }: City,
	{ extent = { kind: 'full' }, locale = 'ja', since = [], room = 'counted' }: Choice = {}
): readonly Page[] =>
	runAtOnce(
		layOutInSteps(
			reportDocument(
				{
					checklist,
					assessment,
					lenses: shippedGuidelines.lenses,
					choices: { ...plainChoices(locale), handlingMark: '取扱注意', extent, since: [...since] }
				},
				room === 'counted' ? countPages(measure) : undefined
			),
			measure
		)
	);
