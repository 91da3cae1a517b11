import type { Assessment, Review } from '../assessment/assessment.ts';
import { answerKeyText } from '../merge/merge-item.ts';

/**
 * The answers as reviewers judge them: where the last review of an answer names another status, that
 * one stands. A finding without a status leaves the answer as it is.
 */
export function asReviewersJudge({
	answers,
	reviews
}: Pick<Assessment, 'answers' | 'reviews'>): Assessment['answers'] {
	const last = new Map(reviews.map((review) => [answerKeyText(review), review]));
	return Object.fromEntries(
		Object.entries(answers).map(([component, ofComponent]) => [
			component,
			Object.fromEntries(
				Object.entries(ofComponent).map(([control, answer]) => {
					const status = statusIn(last.get(answerKeyText({ component, control })));
					return [control, status === undefined ? answer : { ...answer, status }];
				})
			)
		])
	);
}

const statusIn = (review: Review | undefined): Review['status'] =>
	review?.verdict === 'disagree' ? review.status : undefined;
