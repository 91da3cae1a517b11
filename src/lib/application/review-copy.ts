import type { Assessment, Review } from '#lib/domain/assessment/assessment.ts';
import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import type { Sampling } from '#lib/domain/assessment/working-copy.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { asSubmitted } from '#lib/domain/review/as-submitted.ts';
import { decideReview, type ReviewDecision } from '#lib/domain/review/decide-review.ts';
import { drawSample } from '#lib/domain/review/draw-sample.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

/** An answer that is looked at, and why. */
export type LookedAt = {
	readonly key: AnswerKey;
	readonly because: NonNullable<Review['sampled']>;
};

/** Whether a reviewer's copy holds what was submitted, apart from what the reviewer added. */
export function isAsSubmitted(copy: Assessment): boolean {
	const submitted = asSubmitted(copy);
	return (
		submitted !== undefined &&
		copy.workingCopy?.kind === 'review' &&
		assessmentDigest(submitted) === copy.workingCopy.submission
	);
}

/** Since when a copy is reviewed: the moment it was submitted. */
export const submittedAt = ({ stages }: Pick<Assessment, 'stages'>): string =>
	stages?.findLast(({ state }) => state === 'submitted')?.at ?? '';

/** Chooses how answers are drawn; other copies stay as they are. */
export const chooseSampling = (
	copy: Assessment,
	sampling: Omit<Sampling, 'drawnAt'>,
	drawnAt: string
): Assessment =>
	copy.workingCopy?.kind === 'review'
		? { ...copy, workingCopy: { ...copy.workingCopy, sampling: { ...sampling, drawnAt } } }
		: copy;

/** The answers a reviewer looks at: those that were drawn, then those judged or added besides. */
export function answersToReview(
	copy: Assessment,
	judged: readonly JudgedPair[],
	added: readonly AnswerKey[]
): readonly LookedAt[] {
	const { workingCopy, reviews } = copy;
	const sampling = workingCopy?.kind === 'review' ? workingCopy.sampling : undefined;
	const drawn = sampling === undefined ? [] : drawSample(judged, sampling, sha256Hex);
	const known = new Set(drawn.map(({ key }) => answerKeyText(key)));
	const since = submittedAt(copy);
	const extra = [...added, ...reviews.filter(({ at = '' }) => at >= since)]
		.map(({ component, control }) => ({ component, control }))
		.filter((key) => !known.has(answerKeyText(key)))
		.map((key) => [answerKeyText(key), { key, because: 'chosen' as const }] as const);
	return [...drawn, ...new Map(extra).values()];
}

/** Ends a review. Who sends an assessment back says why. */
export const concludeReview = (
	copy: Assessment,
	decision: ReviewDecision,
	authorship: Authorship
): Result<Assessment, { readonly kind: 'reason-missing' }> =>
	decision.state === 'returned' && decision.reason.trim() === ''
		? fail({ kind: 'reason-missing' })
		: ok(decideReview(copy, decision, authorship));
