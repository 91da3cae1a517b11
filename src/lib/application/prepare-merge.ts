import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { requestOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { requestBase } from '#lib/domain/rounds/request-base.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { applyMerge, type MergeOutcome } from '#lib/domain/merge/apply-merge.ts';
import { checkMerge, type MergeError, type MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { MergeDecisions } from '#lib/domain/merge/merge-decisions.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import type { AssessmentVersions } from '#lib/domain/merge/merge-terms.ts';
import type { ResponseMark } from '#lib/domain/merge/note-response.ts';
import { threeWay, type MergePlan } from '#lib/domain/merge/three-way.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import { findRefusal, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';

/** What comes in: a party's response, or a colleague's copy of the whole. */
export type MergeSource = {
	readonly theirs: Assessment;
	readonly from: 'response' | 'colleague';
	/** Fingerprint of the key that signed it. */
	readonly signer?: string | undefined;
};

/** Why nothing is merged. */
export type PrepareMergeError =
	| MergeError
	/** It is submitted or a copy for somebody else: nothing of it can change now. */
	| NotChangeable
	/** Not a response that names what was asked. */
	| { readonly kind: 'no-request' };

/** A merge that is ready for decisions; nothing is changed yet. */
export type PreparedMerge = {
	readonly notices: readonly MergeNotice[];
	readonly plan: MergePlan;
	readonly response: ResponseMark | undefined;
};

/** Compares what came in, at an ISO instant, with the city's own. A response touches only what was asked. */
export function prepareMerge(
	mine: Assessment,
	source: MergeSource,
	at: string
): Result<PreparedMerge, PrepareMergeError> {
	const refusal = findRefusal(mine, 'answers');
	if (refusal !== undefined) return fail(refusal);
	const { theirs, from } = source;
	const carried = from === 'response' ? requestOf(theirs) : undefined;
	const request = mine.requests?.find(({ id }) => id === carried?.id);
	const versions = { base: requestBase(theirs, request), mine, theirs };
	const digest = assessmentDigest(theirs);
	const received = dayInJapan(at);
	const baseDigest = request?.baseDigest;
	const checked = checkMerge(versions, { request, digest, baseDigest, received });
	if (!checked.ok) return checked;
	if (from === 'colleague') return ok(preparedOf(versions, checked.value, undefined));
	if (carried === undefined) return fail({ kind: 'no-request' });
	const asked = request ?? carried;
	const unknown = request === undefined ? [{ kind: 'request-unknown' as const }] : [];
	return ok({
		...preparedOf(versions, [...unknown, ...checked.value], asked),
		response: markOf(asked, digest, source)
	});
}

const markOf = ({ id }: AnswerRequest, digest: string, { signer }: MergeSource): ResponseMark => ({
	request: id,
	digest,
	...(signer !== undefined && { signer })
});

/** Without questions that were asked, everything may be compared. */
const preparedOf = (
	versions: AssessmentVersions,
	notices: readonly MergeNotice[],
	asked: AnswerRequest | undefined
): PreparedMerge => ({
	notices,
	plan: threeWay(versions, {
		scope: asked && new Set(asked.keys.map(answerKeyText)),
		accepted: acceptedAnswers(versions.mine)
	}),
	response: undefined
});

/** Takes what was decided of a prepared merge. */
export const finishMerge = (
	mine: Assessment,
	{ plan, response }: PreparedMerge,
	decisions: MergeDecisions,
	authorship: Authorship
): MergeOutcome => applyMerge(mine, plan, decisions, { authorship, response });
