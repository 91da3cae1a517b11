import type { Assessment, Review } from '../assessment/assessment.ts';
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
