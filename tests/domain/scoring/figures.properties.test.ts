import type { Figures } from '#lib/domain/scoring/figures.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#lib/domain/scoring/figures.ts';
import type { PairStatus } from '#lib/domain/scoring/judge-pairs.ts';
import { tallyPairs } from '#lib/domain/scoring/score-sums.ts';
import { aJudgedPair, type JudgedPairGiven } from '../../support/judged-pairs.ts';
import { runs } from './properties-of-scores.ts';

const shares = ({ percent, low, high, coverage, grade, ...rest }: Figures) => ({
	percent,
	low,
	high,
	coverage,
	grade,
	supportedPercent: rest.supportedPercent,
	confirmedPercent: rest.confirmedPercent
});

describe('figures of pairs of any weight', () => {
	const statuses: readonly PairStatus[] = [
		'met',
		'partly',
		'planned',
		'not-met',
		'unknown',
		'unanswered'
	];
	const given: fc.Arbitrary<JudgedPairGiven> = fc.record({
		weight: fc.integer({ min: 1, max: 3 }),
		criticality: fc.integer({ min: 1, max: 3 }),
		essential: fc.boolean(),
		status: fc.constantFrom(...statuses),
		supported: fc.boolean(),
		confirmed: fc.boolean()
	});

	it('do not move when all weights are scaled alike', () => {
		fc.assert(
			fc.property(
				fc.array(given, { maxLength: 30 }),
				fc.integer({ min: 2, max: 50 }),
				(all, by) => {
					const plain = figuresOf(tallyPairs(all.map(aJudgedPair)));
					const scaled = figuresOf(
						tallyPairs(all.map((one) => aJudgedPair({ ...one, weight: (one.weight ?? 1) * by })))
					);
					expect(shares(scaled)).toEqual(shares(plain));
					expect(scaled.possible).toBe(plain.possible * by);
				}
			),
			runs
		);
	});

	it('do not move when all criticalities are scaled alike', () => {
		fc.assert(
			fc.property(
				fc.array(given, { maxLength: 30 }),
				fc.integer({ min: 2, max: 50 }),
				(all, by) => {
					const plain = figuresOf(tallyPairs(all.map(aJudgedPair)));
					const scaled = figuresOf(
						tallyPairs(
							all.map((one) => aJudgedPair({ ...one, criticality: (one.criticality ?? 1) * by }))
						)
					);
					expect(shares(scaled)).toEqual(shares(plain));
				}
			),
			runs
		);
	});
});
