import type { Assessment, Review } from '../assessment/assessment.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import type { Authorship } from '../assessment/record-answers.ts';

/** A disagreement of a reviewer; one without an id is of an older file and can only be read. */
export type Finding = Review & { readonly verdict: 'disagree' };

/** Every finding, open ones first, in the order they were made. */
export function findingsOf({ reviews }: Pick<Assessment, 'reviews'>): readonly Finding[] {
	const findings = reviews.filter((review): review is Finding => review.verdict === 'disagree');
	return [
		...findings.filter(({ closedAt }) => closedAt === undefined),
		...findings.filter(({ closedAt }) => closedAt !== undefined)
	];
}

/** Findings that stand: the reviewer's last word on an answer, until they close it. */
export function standingFindings({ reviews }: Pick<Assessment, 'reviews'>): readonly Finding[] {
	const last = new Map(reviews.map((review) => [answerKeyText(review), review]));
	return findingsOf({ reviews: [...last.values()] }).filter(
		({ closedAt }) => closedAt === undefined
	);
}

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
