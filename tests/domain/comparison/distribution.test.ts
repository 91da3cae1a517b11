import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationValue } from '#lib/domain/comparison/deviation-value.ts';
import { distributionOf } from '#lib/domain/comparison/distribution.ts';
import { populationClassOf } from '#lib/domain/comparison/population-class.ts';
import {
	roundDeviation,
	roundMean,
	roundQuantile
} from '#lib/domain/comparison/round-statistic.ts';
import { hasStar } from '#lib/domain/comparison/thresholds.ts';

const percentages = fc.array(
	fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
	{ minLength: 1, maxLength: 60 }
);

describe('distributionOf', () => {
	it('gives the figures that one reckons by hand', () => {
		expect(distributionOf([10, 20, 30, 60])).toEqual({
			n: 4,
			mean: 30,
			lowerQuartile: 17.5,
			median: 25,
			upperQuartile: 37.5,
			standardDeviation: Math.sqrt(350),
			least: 10,
			most: 60
		});
		expect(distributionOf([42.5])).toMatchObject({ n: 1, mean: 42.5, median: 42.5 });
		expect(distributionOf([])).toBeUndefined();
	});

	it('interpolates like percentile_cont, as its definition in SQL reads', () => {
		fc.assert(
			fc.property(percentages, (all) => {
				const sorted = all.toSorted((a, b) => a - b);
				const found = distributionOf(all)!;
				const byFraction = [
					[0.25, found.lowerQuartile],
					[0.5, found.median],
					[0.75, found.upperQuartile]
				] as const;
				for (const [fraction, quantile] of byFraction) {
					const row = 1 + fraction * (all.length - 1);
					const [floor, ceiling] = [Math.floor(row), Math.ceil(row)];
					const below = sorted[floor - 1]!;
					const expected = below + (row - floor) * (sorted[ceiling - 1]! - below);
					expect(quantile).toBeCloseTo(expected, 9);
				}
			})
		);
	});

	it('keeps the order of its figures, whatever the order of the cities', () => {
		fc.assert(
			fc.property(percentages, (all) => {
				const found = distributionOf(all)!;
				const { least, lowerQuartile, median, upperQuartile, most } = found;
				const figures = [least, lowerQuartile, median, upperQuartile, most];
				expect(figures).toEqual(figures.toSorted((a, b) => a - b));
				expect(distributionOf(all.toReversed())).toEqual(found);
				const mean = all.reduce((sum, next) => sum + next, 0) / all.length;
				expect(found.mean).toBeCloseTo(mean, 9);
				const variance = all.reduce((sum, next) => sum + (next - mean) ** 2, 0) / all.length;
				expect(found.standardDeviation ** 2).toBeCloseTo(variance, 6);
			})
		);
	});
});

describe('the rounding of statistics', () => {
	it('rounds halves up, also where floating point falls below them', () => {
		expect(roundMean((10.1 + 10.2) / 2, 2)).toBe(10.2);
		expect(roundMean(22.25 - 1e-13, 4)).toBe(22.3);
		expect(roundQuantile(22.25 - 1e-13)).toBe(22.3);
		expect(roundQuantile(22.225)).toBe(22.2);
		expect(roundDeviation(50.04)).toBe(50);
		expect(roundDeviation(-0.25)).toBe(-0.3);
	});

	it('says the same of a mean whatever it was divided by in floating point', () => {
		fc.assert(
			fc.property(percentages, (all) => {
				const exact = roundMean(distributionOf(all)!.mean, all.length);
				const other = all
					.map((percent) => percent / all.length)
					.reduce((sum, next) => sum + next, 0);
				expect(roundMean(other, all.length)).toBe(exact);
			})
		);
	});
});

describe('deviationValue', () => {
	const basis = { n: 20, mean: 60, standardDeviation: 8 };
	it('is 50 at the mean and 10 more for each standard deviation', () => {
		expect(deviationValue(60, basis)).toEqual({ ok: true, value: 50 });
		expect(deviationValue(68, basis)).toEqual({ ok: true, value: 60 });
		expect(deviationValue(57, basis)).toEqual({ ok: true, value: 46.3 });
	});

	it('is not given for fewer than 20 cities, nor where all are alike', () => {
		expect(deviationValue(60, { ...basis, n: 19 })).toEqual({
			ok: false,
			error: { kind: 'too-few', n: 19, least: 20 }
		});
		for (const standardDeviation of [0, 1e-9, Number.NaN]) {
			expect(deviationValue(60, { ...basis, standardDeviation })).toEqual({
				ok: false,
				error: { kind: 'all-alike' }
			});
		}
	});
});

it('classes begin at their bounds', () => {
	expect([0, 9_999, 10_000, 49_999, 50_000, 199_999, 200_000].map(populationClassOf)).toEqual([
		'under-10000',
		'under-10000',
		'under-50000',
		'under-50000',
		'under-200000',
		'under-200000',
		'from-200000'
	]);
});

it('a star stands at groups of one to nine cities', () => {
	expect([0, 1, 9, 10].map(hasStar)).toEqual([false, true, true, false]);
});
