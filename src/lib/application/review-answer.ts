import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment, Review } from '#lib/domain/assessment/assessment.ts';
import { putInto, takeFrom } from '#lib/domain/assessment/edit-lists.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { paperPrefix } from '#lib/domain/review/as-submitted.ts';
import { reviewOfRound } from '#lib/domain/review/review-of-round.ts';
import type { AttachedFile } from './attach-evidence.ts';
import type { NewIdentifier } from './ports.ts';
import type { LookedAt } from './review-copy.ts';

/** What a reviewer says of an answer. */
export type ReviewRemark =
	| { readonly kind: 'verdict'; readonly verdict: Review['verdict'] }
	/** The status the reviewer would have given; undefined: the same as the city. */
	| { readonly kind: 'status'; readonly status: AnswerStatus | undefined }
	/** A comment, with the verdict that waited for it. */
	| { readonly kind: 'comment'; readonly text: string; readonly verdict?: Review['verdict'] };

/** Why a remark is not noted. */
export type ReviewRemarkError =
	/** A finding without grounds helps nobody: it is noted once something is written. */
	| { readonly kind: 'comment-missing' }
	/** Nothing was said of this answer yet. */
	| { readonly kind: 'no-verdict' };

type Said = Partial<Review> & Pick<Review, 'verdict'>;

/** Notes what a reviewer says of an answer, with who says it and when. */
export function reviewAnswer(
	copy: Assessment,
	{ key, because }: LookedAt,
	remark: ReviewRemark,
	{ at, by, newIdentifier }: Authorship & { readonly newIdentifier: NewIdentifier }
): Result<Assessment, ReviewRemarkError> {
	const before = reviewOfRound(copy, key);
	const said = afterRemark(before, remark);
	if (!said.ok) return said;
	const reviewer = by === undefined ? {} : { reviewer: by };
	const id = before?.id ?? newIdentifier();
	const review = { ...key, sampled: because, ...said.value, ...reviewer, at, id };
	return ok(putInto(copy, 'reviews', review));
}

/**
 * Registers working papers under new ids and names them in what was said of the answer; where nothing was,
 * that is begun.
 */
export function addPapers(
	copy: Assessment,
	{ key, because }: LookedAt,
	{ papers, reviewId }: NewPapers,
	{ at, by }: Authorship
): Assessment {
	const before = reviewOfRound(copy, key);
	const added = papers.map(({ id, file }) => ({
		id: `${paperPrefix}${id}`,
		title: file.name,
		file
	}));
	return putInto({ ...copy, evidence: [...copy.evidence, ...added] }, 'reviews', {
		...key,
		verdict: 'agree',
		sampled: because,
		...before,
		...(by !== undefined && { reviewer: by }),
		at,
		evidence: [...(before?.evidence ?? []), ...added.map(({ id }) => id)],
		id: before?.id ?? reviewId
	});
}

/** Files that become working papers, each under a new id; the review's is used where there is none yet. */
export type NewPapers = {
	readonly papers: readonly { readonly id: string; readonly file: AttachedFile }[];
	readonly reviewId: string;
};

/** Takes back what was said of an answer in this round. */
export function takeBackReview(copy: Assessment, key: LookedAt['key']): Assessment {
	const id = reviewOfRound(copy, key)?.id;
	return id === undefined ? copy : takeFrom(copy, 'reviews', id);
}

function afterRemark(
	before: Review | undefined,
	remark: ReviewRemark
): Result<Said, ReviewRemarkError> {
	switch (remark.kind) {
		case 'verdict':
			return founded({ ...before, verdict: remark.verdict });
		case 'status': {
			if (before === undefined) return fail({ kind: 'no-verdict' });
			const { status: _, ...rest } = before;
			return ok(remark.status === undefined ? rest : { ...rest, status: remark.status });
		}
		case 'comment':
			return withComment(before, remark.text.trim(), remark.verdict ?? before?.verdict);
	}
}

function withComment(
	before: Review | undefined,
	comment: string,
	verdict: Review['verdict'] | undefined
): Result<Said, ReviewRemarkError> {
	if (verdict === undefined) return fail({ kind: 'no-verdict' });
	const { comment: _, ...rest } = before ?? {};
	return founded({ ...rest, verdict, ...(comment !== '' && { comment }) });
}

const founded = (said: Said): Result<Said, ReviewRemarkError> =>
	said.verdict === 'disagree' && (said.comment ?? '') === ''
		? fail({ kind: 'comment-missing' })
		: ok(said);
