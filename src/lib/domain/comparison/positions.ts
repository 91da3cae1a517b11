import type { Result } from '../primitives/result.ts';
import type { CityResult } from './city-result.ts';
import { countedPercents } from './counted-city.ts';
import { deviationValue, type NoDeviationValue } from './deviation-value.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { overallMeasure } from './group-row.ts';
import { roundMean, roundQuantile } from './round-statistic.ts';
import { comparisonThresholds, hasStar } from './thresholds.ts';

/** Where a city stands among others in one measure; what too few cities would give away is not there. */
export type Position = {
	/** `overall`, or the id of a layer. */
	readonly measure: string;
	/** The city's own figures; undefined where it has none. */
	readonly own: CityResult['layers'][number] | CityResult['overall'] | undefined;
	/** Cities that are counted in it: those with enough answers (`isCounted`). */
	readonly n: number;
	/** Fewer than ten: to be read with care. */
	readonly star: boolean;
	readonly median: number | null;
	/** The mean of the cities' scores. */
	readonly mean: number | null;
	readonly quartiles: { readonly lower: number; readonly upper: number } | null;
	/** Where there is a distribution and the city is counted in it itself. */
	readonly deviation: Result<number, NoDeviationValue> | undefined;
};

/** Where a city stands among cities of one year and edition: as a whole, then layer by layer. */
export const positionsOf = (
	own: CityResult | undefined,
	cities: readonly CityResult[],
	layers: readonly string[]
): readonly Position[] =>
	[overallMeasure, ...layers].map((measure) => positionOf(own, cities, measure));

function positionOf(
	own: CityResult | undefined,
	cities: readonly CityResult[],
	measure: string
): Position {
	const ownFigures = own === undefined ? undefined : figuresOf(own, measure);
	const percentages = cities.flatMap((city) => countedPercent(city, measure) ?? []);
	const found = distributionOf(percentages);
	const n = found?.n ?? 0;
	const isShown = found !== undefined && n >= comparisonThresholds.shown;
	return {
		measure,
		own: ownFigures,
		n,
		star: hasStar(n),
		...(isShown ? shownOf(found) : notShown),
		deviation:
			isShown && own !== undefined ? deviationOf(countedPercent(own, measure), found) : undefined
	};
}

const figuresOf = ({ overall, layers }: CityResult, measure: string) =>
	measure === overallMeasure ? overall : layers.find(({ layer }) => layer === measure);

const countedPercent = (city: CityResult, measure: string): number | null =>
	countedPercents(city).get(measure) ?? null;

const notShown = { median: null, mean: null, quartiles: null } as const;

const shownOf = ({ n, mean, median, lowerQuartile, upperQuartile }: Distribution) => ({
	median: roundQuantile(median),
	mean: roundMean(mean, n),
	quartiles:
		n < comparisonThresholds.quartiles
			? null
			: { lower: roundQuantile(lowerQuartile), upper: roundQuantile(upperQuartile) }
});

const deviationOf = (percent: number | null, found: Distribution) =>
	percent === null ? undefined : deviationValue(percent, found);
