import { describe, expect, it } from 'vitest';
import { figuresOf } from '#lib/domain/scoring/figures.ts';
import { tallyPairs } from '#lib/domain/scoring/score-sums.ts';
import { aJudgedPair } from '../../support/judged-pairs.ts';

describe('figuresOf', () => {
	it('works every percentage out from the sums', () => {
		const tally = tallyPairs([
			aJudgedPair({ weight: 3, status: 'met', supported: true, confirmed: true }),
			aJudgedPair({ weight: 2, status: 'partly', supported: true }),
			aJudgedPair({ weight: 1, status: 'unknown' })
		]);
		expect(figuresOf(tally)).toEqual({
			earned: 8,
			answeredPossible: 10,
			possible: 12,
			supported: 8,
			confirmed: 6,
			percent: 80,
			low: 66.7,
			high: 83.3,
			coverage: 83.3,
			supportedPercent: 80,
			confirmedPercent: 60,
			grade: 'B'
		});
	});

	it('compares grades before it rounds: 89.96 % shows 90.0 and is a B', () => {
		const pairs = Array.from({ length: 1245 }, (_, i) =>
			aJudgedPair({ status: i < 1120 ? 'met' : 'not-met' })
		);
		expect(figuresOf(tallyPairs(pairs))).toMatchObject({ percent: 90, grade: 'B' });
	});
});
