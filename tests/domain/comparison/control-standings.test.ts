import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlStandings } from '#lib/domain/comparison/control-standings.ts';
import { controlWords, controlWordsOf } from '#lib/domain/comparison/control-words.ts';
import { portfolioCityOf } from '#lib/domain/comparison/portfolio-city.ts';
import { aPairFacts, aCityResult } from '../../support/a-city-result.ts';

const cityWith = (...answers: ReturnType<typeof aPairFacts>[]) =>
	portfolioCityOf(aCityResult('282103', { overall: 50 }, { answers }), 'x');

describe('what a city says of a control', () => {
	it.each([
		[['met', 'met'], 'met'],
		[['met', 'unanswered'], 'open'],
		[['unknown', 'partly'], 'partly'],
		[['partly', 'planned', 'unknown'], 'short'],
		[['not-met', 'met'], 'short']
	] as const)('of components that say %j is %s', (statuses, word) => {
		const answers = statuses.map((status, place) => aPairFacts('A-1', status, `c${String(place)}`));
		for (const given of [answers, answers.toReversed()]) {
			expect([...controlWordsOf(given)]).toEqual([['A-1', word]]);
		}
	});
});

describe('controls that are weak everywhere', () => {
	it('come in the order of the share of cities that fall short, and count only cities that were asked', () => {
		const standings = controlStandings([
			cityWith(aPairFacts('A', 'met'), aPairFacts('B', 'not-met')),
			cityWith(aPairFacts('A', 'partly'), aPairFacts('B', 'unknown')),
			cityWith(aPairFacts('A', 'not-met')),
			cityWith()
		]);
		expect(standings).toEqual([
			{ control: 'A', met: 1, partly: 1, short: 1, open: 0, of: 3 },
			{ control: 'B', met: 0, partly: 0, short: 1, open: 1, of: 2 }
		]);
	});

	it('count every city once for each control, in whatever order cities come', () => {
		const statuses = fc.constantFrom(
			'met',
			'partly',
			'planned',
			'not-met',
			'unknown',
			'unanswered'
		);
		const city = fc
			.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), statuses, fc.nat(3)), { maxLength: 12 })
			.map((answers) =>
				cityWith(
					...answers.map(([id, status, place]) =>
						aPairFacts(id, status as 'met', `c${String(place)}`)
					)
				)
			);
		fc.assert(
			fc.property(fc.array(city, { maxLength: 8 }), (cities) => {
				const standings = controlStandings(cities);
				for (const standing of standings) {
					const asked = cities.filter(({ words }) => words.has(standing.control)).length;
					expect(standing.of).toBe(asked);
					expect(controlWords.reduce((sum, word) => sum + standing[word], 0)).toBe(asked);
				}
				expect(controlStandings(cities.toReversed())).toEqual(standings);
			})
		);
	});
});
