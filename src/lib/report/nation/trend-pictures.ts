import type { NationPanel } from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { trendPicture } from '../pictures/trend-picture.ts';
import { cellWords, countWords, medianOf } from './cell-words.ts';
import { editionSaid, type NationSource } from './nation-source.ts';

/** Medians over the years as a picture. None where nothing may be shown: empty axes would look like a result. */
export function trendPictures(source: NationSource): readonly ReportBlock[] {
	const { messages, figures } = source;
	const { years, panels } = figures;
	const whose = messages.allOfYear(editionSaid(source));
	const drawn = [...years, ...panels.flatMap((panel) => panel.years)].map(
		({ fiscalYear }) => fiscalYear
	);
	const all = [...new Set(drawn)]
		.sort((a, b) => a - b)
		.map((fiscalYear) => ({
			fiscalYear,
			median: medianOf(years.find((year) => year.fiscalYear === fiscalYear)?.all.overall)
		}));
	const lines = panels.map(({ cities, years: inYears }) => ({
		cities,
		points: inYears.map(({ fiscalYear, overall }) => ({ fiscalYear, median: medianOf(overall) }))
	}));
	const medians = [...all, ...lines.flatMap(({ points }) => points)].map(({ median }) => median);
	if (medians.every(({ kind }) => kind !== 'shown')) return [];
	const picture = trendPicture({
		years: all.map(({ fiscalYear, median }) => ({
			name: messages.shortYear(fiscalYear),
			all: shownValue(median)
		})),
		lines: lines.map(({ points }) =>
			all.map(({ fiscalYear }) => {
				const point = points.find((one) => one.fiscalYear === fiscalYear);
				return point === undefined ? null : shownValue(point.median);
			})
		),
		words: { panel: messages.trendPanelLegend, all: messages.medianOf(whose) },
		description: messages.trendDescription(
			lines.map(({ cities, points }) =>
				messages.toldPanel(countWords(cities), points.map(toldPoint(messages)))
			),
			all.map(toldPoint(messages)),
			whose
		)
	});
	return [{ kind: 'pictures', pictures: [{ picture, caption: messages.trendCaption }] }];
}

type Point = Pick<NationPanel['years'][number], 'fiscalYear'> & {
	readonly median: PublishedCell<number>;
};

const toldPoint =
	(messages: NationSource['messages']) =>
	({ fiscalYear, median }: Point): string =>
		messages.toldYear(messages.shortYear(fiscalYear), cellWords(median, formatPercent));

const shownValue = (cell: PublishedCell<number>): number | null =>
	cell.kind === 'shown' ? cell.value : null;
