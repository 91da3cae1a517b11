import type { Assessment } from '../assessment/assessment.ts';
import { reviewOf } from './copy-to-review.ts';
import { submittedContent } from './submission.ts';

/** How ids of working papers begin, so that they can be told from the city's evidence. */
export const paperPrefix = 'paper-';

/**
 * What was submitted, from a reviewer's copy: everything the reviewer added since is taken out. Its digest
 * must be the one noted at submission; undefined where it is no reviewer's copy.
 */
export function asSubmitted(copy: Assessment): Assessment | undefined {
	const whole = reviewOf(copy);
	const steps = whole?.stages ?? [];
	const last = steps.findLastIndex(({ state }) => state === 'submitted');
	const since = steps[last]?.at;
	if (whole === undefined || since === undefined) return undefined;
	const reviews = whole.reviews
		.filter(({ at }) => at === undefined || at < since)
		.map(({ closedAt, ...review }) =>
			closedAt !== undefined && closedAt < since ? { ...review, closedAt } : review
		);
	const named = new Set(reviews.flatMap(({ evidence = [] }) => evidence));
	const evidence = whole.evidence.filter(({ id }) => !id.startsWith(paperPrefix) || named.has(id));
	return submittedContent({ ...whole, reviews, evidence, stages: steps.slice(0, last + 1) });
}
