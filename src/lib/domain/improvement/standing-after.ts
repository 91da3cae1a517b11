import type { Score } from '../scoring/score.ts';
import type { PricedGap } from './priced-gap.ts';
import { outlookOf, projectionOf, withMet } from './projection.ts';
import type { Standing } from './standing.ts';

/** Where the city stands when these gaps are closed. */
export function standingAfter(score: Score, gaps: readonly PricedGap[]): Standing {
	const closed = gaps.map(({ judged }) => judged);
	const { grade, provisional, percent } = outlookOf(withMet(projectionOf(score), closed));
	return { grade, provisional, percent };
}
