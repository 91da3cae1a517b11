import type { Assessment, Review } from '../assessment/assessment.ts';
import { answerKeyText } from '../assessment/answer-key.ts';

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
