import type { Assessment, Review } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { stageOf } from './submission.ts';
import { putById } from '../assessment/put-by-id.ts';

/** Adds a review, or puts it in the place of the one with the same id. */
export const putReview = (
	assessment: Assessment,
	review: Review & { readonly id: string }
): Assessment => ({ ...assessment, reviews: putById(assessment.reviews, review) });

/** Takes a review away. */
export const removeReview = (assessment: Assessment, id: string): Assessment => ({
	...assessment,
	reviews: assessment.reviews.filter((review) => review.id !== id)
});

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
