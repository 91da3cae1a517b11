import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairStatus } from '#lib/domain/scoring/judge-pairs.ts';
import { addTallies, tallyPairs } from '#lib/domain/scoring/score-sums.ts';
import { aJudgedPair } from '../../support/judged-pairs.ts';

describe('tallyPairs', () => {
	it('is all zero without pairs', () => {
		expect(tallyPairs([])).toEqual({
			earned: 0,
			answeredPossible: 0,
			possible: 0,
			supported: 0,
			confirmed: 0,
			essentialGaps: 0
		});
	});

	it('weighs each pair by weight times criticality', () => {
		const pairs = [
			aJudgedPair({ weight: 3, criticality: 2, status: 'partly', supported: true }),
			aJudgedPair({ weight: 2, criticality: 3, status: 'met', confirmed: true }),
			aJudgedPair({ weight: 1, criticality: 3, status: 'not-met', supported: true })
		];
		expect(tallyPairs(pairs)).toEqual({
			earned: 18,
			answeredPossible: 30,
			possible: 30,
			supported: 6,
			confirmed: 12,
			essentialGaps: 0
		});
	});

	it('lets unknown and unanswered pairs raise `possible` only, whatever hangs on them', () => {
		const open = { weight: 2, supported: true, confirmed: true };
		expect(
			tallyPairs([
				aJudgedPair({ ...open, status: 'unknown' }),
				aJudgedPair({ ...open, status: 'unanswered' })
			])
		).toEqual({
			earned: 0,
			answeredPossible: 0,
			possible: 8,
			supported: 0,
			confirmed: 0,
			essentialGaps: 0
		});
	});

	it.each<[PairStatus, number]>([
		['met', 0],
		['partly', 1],
		['planned', 1],
		['not-met', 1],
		['unknown', 0],
		['unanswered', 0]
	])('counts an essential control that is %s %i times as an essential gap', (status, count) => {
		expect(tallyPairs([aJudgedPair({ status, essential: true })]).essentialGaps).toBe(count);
		expect(tallyPairs([aJudgedPair({ status })]).essentialGaps).toBe(0);
	});
});

describe('addTallies', () => {
	const pair = fc
		.record({
			weight: fc.integer({ min: 1, max: 3 }),
			criticality: fc.integer({ min: 1, max: 3 }),
			essential: fc.boolean(),
			status: fc.constantFrom<PairStatus>('met', 'partly', 'not-met', 'unknown'),
			supported: fc.boolean(),
			confirmed: fc.boolean()
		})
		.map(aJudgedPair);

	it('makes the tallies of parts the tally of the whole', () => {
		fc.assert(
			fc.property(fc.array(fc.array(pair, { maxLength: 6 }), { maxLength: 6 }), (parts) => {
				expect(addTallies(parts.map(tallyPairs))).toEqual(tallyPairs(parts.flat()));
			})
		);
	});
});
