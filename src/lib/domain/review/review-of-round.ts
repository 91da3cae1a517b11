import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment, Review } from '../assessment/assessment.ts';
import { stageOf } from './stage-of.ts';

/** What was said of an answer since it was submitted, where something was. */
export function reviewOfRound(
	assessment: Pick<Assessment, 'reviews' | 'stages'>,
	{ component, control }: AnswerKey
): Review | undefined {
	const since = stageOf(assessment)?.at ?? '';
	return assessment.reviews.findLast(
		(review) =>
			review.component === component && review.control === control && (review.at ?? '') >= since
	);
}
