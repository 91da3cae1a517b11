import type { Assessment } from '../assessment/assessment.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import { withStage } from './submission.ts';

/** What a reviewer decides over a submission; sending it back needs a reason. */
export type ReviewDecision =
	{ readonly state: 'accepted' } | { readonly state: 'returned'; readonly reason: string };

/** Ends a review with its decision and how the answers were chosen; other copies stay as they are. */
export function decideReview(
	copy: Assessment,
	decision: ReviewDecision,
	authorship: Authorship
): Assessment {
	const { workingCopy } = copy;
	if (workingCopy?.kind !== 'review') return copy;
	const { submission, sampling } = workingCopy;
	return withStage(copy, {
		...decision,
		...authorship,
		digest: submission,
		...(sampling !== undefined && { sampling })
	});
}
