import { groupBy } from '../primitives/group-by.ts';
import type { CityResult } from './city-result.ts';
import { countedPercents, isCounted } from './counted-city.ts';
import { distributionOf } from './distribution.ts';
import { overallMeasure } from './group-row.ts';
import { roundMean, roundQuantile } from './round-statistic.ts';
import { scoresAcross, type SameControls, type ScoresAcross } from './scores-across.ts';
import { comparisonThresholds, hasStar } from './thresholds.ts';
import { fiscalYearsOf, mostUsedEdition } from './what-cities-have.ts';

/** Where the same cities stand in one year and measure; too few of them show nothing. */
export type TrendFigure = {
	readonly n: number;
	/** Fewer than ten: to be read with care. */
	readonly star: boolean;
	readonly median: number | null;
	/** The mean of the cities' scores. */
	readonly mean: number | null;
};

/** A city that is there in every year, with its scores in them. */
export type TrendCity<City extends CityResult> = {
	/** Its result of the last year. */
	readonly city: City;
	readonly percents: readonly number[];
};

/** Who came and went between two neighbouring years, with enough answers, and how those of all years moved. */
export type TrendStep<City extends CityResult> = {
	readonly from: number;
	readonly to: number;
	readonly joined: readonly City[];
	readonly left: readonly City[];
	readonly better: number;
	readonly same: number;
	readonly worse: number;
};

/** Cities over the years: those of all years first. */
export type CitiesTrend<City extends CityResult> = {
	/** The last years, the oldest first. */
	readonly years: readonly number[];
	/** All results of these years. */
	readonly told: readonly City[];
	/** The edition that most used in the last year. */
	readonly edition: string;
	/** Where editions changed on the way: the controls that a city is compared on, in the mean. Else scores are as they are. */
	readonly across: { readonly controls: number } | null;
	/** Results of other editions that are in no panel, since nothing could be compared with them. */
	readonly apart: number;
	readonly cities: readonly TrendCity<City>[];
	/** The whole city, then each layer. */
	readonly measures: readonly {
		readonly measure: string;
		readonly years: readonly TrendFigure[];
	}[];
	readonly steps: readonly TrendStep<City>[];
	/**
	 * There in every year, but with no answers that could be compared, with too few of them in a year, or on another edition
	 * in the last one.
	 */
	readonly notComparable: readonly City[];
};

/** Years that are told of, as on the page that the command line writes. */
const mostYears = 5;

/**
 * The trend of those that are there in every one of the last years, by their scores where all are of one edition, else
 * over the controls that asked the same (decision record 0058). Where nobody can be compared across editions, as with files of
 * scores alone, the results of the last edition are told by themselves. Of a city and year there is one result.
 */
export function citiesTrend<City extends CityResult>(
	results: readonly City[],
	layers: readonly string[],
	sameControls: SameControls
): CitiesTrend<City> {
	const whole = trendOf(results, results, layers, sameControls);
	if (whole.across === null || whole.cities.length > 0) return whole;
	const ofEdition = results.filter(({ checklist }) => checklist.edition === whole.edition);
	const alone = trendOf(results, ofEdition, layers, sameControls);
	return alone.years.length < 2 ? whole : alone;
}

/** The trend over the years of those results that are `compared`, among all `results` of these years. */
function trendOf<City extends CityResult>(
	results: readonly City[],
	compared: readonly City[],
	layers: readonly string[],
	sameControls: SameControls
): CitiesTrend<City> {
	const years = fiscalYearsOf(compared).slice(0, mostYears).reverse();
	const isTold = ({ fiscalYear }: City) => years.includes(fiscalYear);
	const [told, comparable] = [results.filter(isTold), compared.filter(isTold)];
	const isAcross = new Set(comparable.map(({ checklist }) => checklist.edition)).size > 1;
	const edition = mostUsedEdition(
		comparable.filter(({ fiscalYear }) => fiscalYear === years.at(-1))
	);
	const constant = [...groupBy(told, ({ code }) => code).values()].flatMap((own) => {
		const inOrder = own.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
		const city = inOrder.at(-1);
		return city === undefined || own.length < years.length ? [] : [{ city, inOrder }];
	});
	const fit = new Set(comparable.filter(isCounted));
	const isFit = (result: City) => fit.has(result);
	const scoresOf = (city: City, inOrder: readonly City[]) => {
		if (city.checklist.edition !== edition || !inOrder.every(isFit)) return undefined;
		return isAcross ? scoresAcross(inOrder, sameControls) : ownScores(inOrder);
	};
	const scored = constant.map(({ city, inOrder }) => ({ city, scores: scoresOf(city, inOrder) }));
	const panel = scored.flatMap(({ city, scores }) => (scores ? [{ city, scores }] : []));
	const cities = panel.map(({ city, scores }) => ({ city, percents: percentsIn(scores) }));
	return {
		years,
		told,
		edition,
		across: isAcross ? { controls: meanOf(panel.map(({ scores }) => scores.controls)) } : null,
		apart: results.length - compared.length,
		cities,
		measures: [overallMeasure, ...layers].map((measure) => ({
			measure,
			years: years.map((_, place) =>
				figureOf(panel.flatMap(({ scores }) => scores.years[place]?.get(measure) ?? []))
			)
		})),
		steps: years.slice(1).map((to, place) => ({
			...comings(told, years[place] ?? to, to),
			...movesOf(cities, place)
		})),
		notComparable: scored.flatMap(({ city, scores }) => (scores ? [] : [city]))
	};
}

const meanOf = (counts: readonly number[]): number =>
	counts.length === 0 ? 0 : Math.round(counts.reduce((sum, one) => sum + one, 0) / counts.length);

/** The scores as they are, of years in which enough is answered. */
const ownScores = (results: readonly CityResult[]): ScoresAcross => ({
	controls: 0,
	years: results.map(
		(result) =>
			new Map(
				[...countedPercents(result)].flatMap(([measure, percent]) =>
					percent === null ? [] : [[measure, percent] as const]
				)
			)
	)
});

const percentsIn = ({ years }: ScoresAcross): readonly number[] =>
	years.flatMap((year) => year.get(overallMeasure) ?? []);

function figureOf(percents: readonly number[]): TrendFigure {
	const found = distributionOf(percents);
	const n = found?.n ?? 0;
	const isShown = found !== undefined && n >= comparisonThresholds.shown;
	return {
		n,
		star: hasStar(n),
		median: isShown ? roundQuantile(found.median) : null,
		mean: isShown ? roundMean(found.mean, n) : null
	};
}

function comings<City extends CityResult>(told: readonly City[], from: number, to: number) {
	const of = (year: number) => told.filter((one) => one.fiscalYear === year);
	const [then, now] = [of(from), of(to)];
	const without = (cities: readonly City[], others: readonly City[]) => {
		const codes = new Set(others.map(({ code }) => code));
		return cities.filter(({ code }) => !codes.has(code));
	};
	return {
		from,
		to,
		joined: without(now.filter(isCounted), then),
		left: without(then.filter(isCounted), now)
	};
}

function movesOf(cities: readonly TrendCity<CityResult>[], place: number) {
	const moves = cities.map(({ percents }) =>
		Math.sign((percents[place + 1] ?? 0) - (percents[place] ?? 0))
	);
	const count = (wanted: number) => moves.filter((move) => move === wanted).length;
	return { better: count(1), same: count(0), worse: count(-1) };
}
