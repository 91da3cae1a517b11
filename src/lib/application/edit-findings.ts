import type { Assessment, Review } from '#lib/domain/assessment/assessment.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';

/** Answers a finding; an empty text takes the reply back. */
export function replyTo(
	assessment: Assessment,
	id: string,
	text: string,
	{ at, by }: Authorship
): Assessment {
	const reply = { text, at, ...(by !== undefined && { by }) };
	return changeReview(assessment, id, ({ reply: _, ...review }) =>
		text === '' ? review : { ...review, reply }
	);
}

/** Closes a finding, or opens it again (`at` undefined). */
export const closeFinding = (
	assessment: Assessment,
	id: string,
	at: string | undefined
): Assessment =>
	changeReview(assessment, id, ({ closedAt: _, ...review }) =>
		at === undefined ? review : { ...review, closedAt: at }
	);

const changeReview = (
	assessment: Assessment,
	id: string,
	change: (review: Review) => Review
): Assessment => ({
	...assessment,
	reviews: assessment.reviews.map((review) => (review.id === id ? change(review) : review))
});
