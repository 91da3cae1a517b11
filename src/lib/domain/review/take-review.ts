import type { Assessment, Evidence, Review } from '../assessment/assessment.ts';
import type { Stage } from '../assessment/stage.ts';
import { isSameContent } from '../primitives/stable-json.ts';
import { fail, ok, type Result } from '../primitives/result.ts';
import { withStage } from './submission.ts';
import { stageOf } from './stage-of.ts';

/** Why a review is not taken; nothing is changed then. */
export type TakeReviewError =
	| { readonly kind: 'other-city'; readonly mine: string; readonly theirs: string }
	| { readonly kind: 'other-assessment' }
	/** Nothing is under review: it was never submitted, was withdrawn, or is decided. */
	| { readonly kind: 'not-under-review' }
	/** Of an earlier submission, or of another one. */
	| { readonly kind: 'other-submission' }
	/** The answers in it are not those that were submitted. */
	| { readonly kind: 'answers-altered' };

/** What taking a review in would do. */
export type TakenReview = {
	readonly assessment: Assessment;
	/** Reviews that are new or say something else than before. */
	readonly reviews: readonly Review[];
	/** Working papers that are new. */
	readonly papers: readonly Evidence[];
	/** How it was decided; undefined: the review goes on. */
	readonly decision: Stage | undefined;
};

/**
 * Takes what reviewers said of a submission into the city's own; answers are never touched. `signer`: the
 * fingerprint of the known key that signed the review, noted with its decision.
 */
export function takeReview(
	mine: Assessment,
	theirs: Assessment,
	signer?: string
): Result<TakenReview, TakeReviewError> {
	const error = errorOf(mine, theirs);
	if (error !== undefined) return fail(error);
	const known = new Map(mine.reviews.map((review) => [contentId(review), review]));
	const reviews = theirs.reviews.filter(
		(review) => !isSameContent(known.get(contentId(review)), review)
	);
	const papers = papersOf(mine, theirs, reviews);
	const decision = decisionOf(theirs);
	const taken = {
		...mine,
		reviews: [
			...mine.reviews.map(
				(old) => reviews.find((review) => contentId(review) === contentId(old)) ?? old
			),
			...reviews.filter((review) => !known.has(contentId(review)))
		],
		evidence: [...mine.evidence, ...papers]
	};
	const assessment =
		decision === undefined
			? taken
			: withStage(taken, { ...decision, ...(signer !== undefined && { signer }) });
	return ok({ assessment, reviews, papers, decision });
}

function errorOf(mine: Assessment, theirs: Assessment): TakeReviewError | undefined {
	if (mine.municipality.code !== theirs.municipality.code) {
		return { kind: 'other-city', mine: mine.municipality.name, theirs: theirs.municipality.name };
	}
	if (mine.id !== theirs.id) return { kind: 'other-assessment' };
	const submitted = stageOf(mine);
	if (submitted?.state !== 'submitted') return { kind: 'not-under-review' };
	const submission = theirs.stages?.findLast(({ state }) => state === 'submitted');
	if (submission?.digest !== submitted.digest) return { kind: 'other-submission' };
	const isUntouched = reviewed.every((part) => isSameContent(mine[part], theirs[part]));
	return isUntouched ? undefined : { kind: 'answers-altered' };
}

/** What a review is about: it must come back as it was submitted. */
const reviewed = ['answers', 'components', 'profile'] as const;

function decisionOf(theirs: Assessment): Stage | undefined {
	const last = stageOf(theirs);
	return last?.state === 'returned' || last?.state === 'accepted' ? last : undefined;
}

/** New evidence that one of the new reviews names, under ids that mine has not. */
function papersOf(
	mine: Assessment,
	theirs: Assessment,
	reviews: readonly Review[]
): readonly Evidence[] {
	const known = new Set(mine.evidence.map(({ id }) => id));
	const named = new Set(reviews.flatMap(({ evidence = [] }) => evidence));
	return theirs.evidence.filter(({ id }) => named.has(id) && !known.has(id));
}

/** A review without an id is known by its place, reviewer and time. */
const contentId = ({ id, component, control, reviewer = '', at = '' }: Review): string =>
	id ?? [component, control, reviewer, at].join(' ');
