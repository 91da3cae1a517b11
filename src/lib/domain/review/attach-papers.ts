import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment, Evidence, Review } from '../assessment/assessment.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import { putReview } from './put-review.ts';
import { reviewOfRound } from './review-of-round.ts';

/** Working papers for the review of one answer. */
export type PapersToAttach = {
	readonly key: AnswerKey;
	readonly papers: readonly Evidence[];
	/** Why the answer was looked at, where it has no review yet. */
	readonly sampled: NonNullable<Review['sampled']>;
	/** The id of the review, where it has none yet. */
	readonly reviewId: string;
};

/** Registers working papers and names them in the review of the answer, which is begun if there is none. */
export function attachPapers(
	assessment: Assessment,
	{ key, papers, sampled, reviewId }: PapersToAttach,
	{ at, by }: Authorship
): Assessment {
	const before = reviewOfRound(assessment, key);
	const registered = { ...assessment, evidence: [...assessment.evidence, ...papers] };
	return putReview(registered, {
		...key,
		verdict: 'agree',
		sampled,
		...before,
		...(by !== undefined && { reviewer: by }),
		at,
		evidence: [...(before?.evidence ?? []), ...papers.map(({ id }) => id)],
		id: before?.id ?? reviewId
	});
}
