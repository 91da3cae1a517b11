import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Score } from '../scoring/score.ts';
import { outlookOf, projectionOf, withMet } from './projection.ts';
import { shortPairsAmong } from './short-pairs.ts';
import type { Standing } from './standing.ts';

/** Where the city stands when these answers are met as well. */
export function standingAfter(score: Score, keys: readonly AnswerKey[]): Standing {
	const pairs = shortPairsAmong(score, keys);
	const { grade, percent } = outlookOf(withMet(projectionOf(score), pairs));
	return { grade, percent };
}
