/** That the score of any city is what the definition says, within its bounds. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';
import {
	oracleCity,
	oracleEntries,
	oracleFigures,
	oracleReach
} from '../../support/oracle-score.ts';
import { runs } from './properties-of-scores.ts';
import { allFigures, scoreOf } from './score-of-city.ts';

/** What holds for any figures: sums within each other, shares from 0 to 100 with one decimal. */
function expectBounds(figures: Figures): void {
	const { earned, answeredPossible, possible, supported, confirmed } = figures;
	for (const sums of [
		[0, supported, earned, answeredPossible, possible],
		[0, confirmed, earned, answeredPossible, possible]
	]) {
		expect(sums.every(Number.isInteger)).toBe(true);
		expect([...sums].sort((a, b) => a - b)).toEqual(sums);
	}
	const { percent, low, high, coverage, supportedPercent, confirmedPercent } = figures;
	const ofAnswered = [percent, supportedPercent, confirmedPercent];
	const ofAll = [low, high, coverage];
	expect(ofAnswered.map((share) => share === null)).toEqual(Array(3).fill(answeredPossible === 0));
	expect(ofAll.map((share) => share === null)).toEqual(Array(3).fill(possible === 0));
	for (const share of [...ofAnswered, ...ofAll].filter((found) => found !== null)) {
		expect(share).toBeGreaterThanOrEqual(0);
		expect(share).toBeLessThanOrEqual(100);
		expect(share).toBe(Number(share.toFixed(1)));
	}
	const range = [low, percent, high].filter((found) => found !== null);
	expect([...range].sort((a, b) => a - b)).toEqual(range);
}

describe('score, for any city', () => {
	it('gives the integers, percentages and grades of the definition', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { overall, layers, components } = scoreOf(city);
				const entries = oracleEntries(city);
				expect(overall).toEqual({ ...oracleFigures(entries), ...oracleCity(city) });
				for (const figures of layers) {
					const own = entries.filter(({ layer }) => layer === figures.layer);
					expect(figures).toMatchObject(oracleFigures(own));
				}
				for (const figures of components) {
					const own = entries.filter(({ component }) => component === figures.component);
					expect(own.every(({ layer }) => layer === figures.layer)).toBe(true);
					expect(figures).toMatchObject(oracleFigures(own));
				}
			}),
			runs
		);
	});

	it('names the weakest component of each layer and the lowest figure on each chain', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { layers, components } = scoreOf(city);
				for (const { component, chain } of components) {
					const reach = oracleReach(city.assessment.components, component);
					const lows = components
						.filter((other) => reach.has(other.component))
						.flatMap(({ low }) => (low === null ? [] : [low]));
					expect(chain).toBe(lows.length === 0 ? null : Math.min(...lows));
				}
				for (const { layer, weakestComponent } of layers) {
					const rated = components.filter((one) => one.layer === layer && one.percent !== null);
					const weakest = rated.find(({ component }) => component === weakestComponent);
					expect(weakest === undefined).toBe(rated.length === 0);
					for (const { percent } of rated)
						expect(weakest?.percent).toBeLessThanOrEqual(percent ?? 0);
				}
			}),
			runs
		);
	});

	it('stays within bounds, with low ≤ percent ≤ high', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				allFigures(scoreOf(city)).forEach(expectBounds);
			}),
			runs
		);
	});

	it('changes nothing it was given', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const before = structuredClone(city);
				scoreOf(city);
				expect(city).toEqual(before);
			}),
			{ numRuns: 50 }
		);
	});
});
