import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { findRefusal, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { applyMerge, type MergeOutcome } from '#lib/domain/merge/apply-merge.ts';
import { checkMerge, type MergeError, type MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { MergeDecisions } from '#lib/domain/merge/merge-decisions.ts';
import type { AssessmentVersions } from '#lib/domain/merge/merge-terms.ts';
import type { ResponseMark } from '#lib/domain/merge/note-response.ts';
import { threeWay, type MergePlan } from '#lib/domain/merge/three-way.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { asAnswered } from '#lib/domain/rounds/as-answered.ts';
import { requestBase } from '#lib/domain/rounds/request-base.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { identifyRequest, type AnsweredRequest } from './identify-request.ts';

/** What comes in: a packet that says it is a response, or a file, which may be one or a colleague's copy. */
export type MergeSource = {
	readonly theirs: Assessment;
	readonly from: 'response' | 'file';
	/** The version both were made from, where it is given. */
	readonly base?: Assessment | undefined;
	/** Fingerprint of the key that signed it. */
	readonly signer?: string | undefined;
};

/** Why nothing is merged. */
export type PrepareMergeError =
	| MergeError
	/** It is submitted or a copy for somebody else: nothing of it can change now. */
	| NotChangeable
	/** Not a response that names what was asked. */
	| { readonly kind: 'no-request' }
	/** A party's own copy, which it answers on: it comes back as a response. */
	| { readonly kind: 'copy-not-sent' };

/** A merge that is ready for decisions; nothing is changed yet. */
export type PreparedMerge = {
	readonly notices: readonly MergeNotice[];
	readonly plan: MergePlan;
	/** Which response it is; undefined: a colleague's copy. */
	readonly response: ResponseMark | undefined;
};

/**
 * Compares what came in, at an ISO instant, with the city's own. A response touches only what was asked,
 * and says only what a party can say; a copy may propose everything.
 */
export function prepareMerge(
	mine: Assessment,
	source: MergeSource,
	at: string
): Result<PreparedMerge, PrepareMergeError> {
	const { theirs, from } = source;
	const refusal = refusalOf(mine, theirs);
	if (refusal !== undefined) return fail(refusal);
	const base = source.base && handedOutBase(source.base);
	const answered = identifyRequest(mine, { theirs, base });
	const request = onRecord(answered);
	const versions = { base: source.base ?? requestBase(theirs, request), mine, theirs };
	const digest = assessmentDigest(theirs);
	const checked = checkMerge(versions, {
		request,
		digest,
		baseDigest: base?.digest ?? request?.baseDigest,
		received: dayInJapan(at)
	});
	if (!checked.ok) return checked;
	const plan = planOf(versions, answered);
	if (answered !== undefined) {
		const notices = [...noticesOf(answered), ...checked.value];
		return ok({ notices, plan, response: markOf(answered, digest, source) });
	}
	if (from === 'response') return fail({ kind: 'no-request' });
	return ok({ notices: [...noticesOfCopy(mine), ...checked.value], plan, response: undefined });
}

/** What stands against a merge before anything is compared. */
const refusalOf = (mine: Assessment, theirs: Assessment): PrepareMergeError | undefined =>
	findRefusal(mine, 'answers') ??
	(theirs.workingCopy?.kind === 'answers' ? { kind: 'copy-not-sent' } : undefined);

/** A part is digested when it is handed out, before its request is put into it. */
function handedOutBase(assessment: Assessment) {
	const { requests: _, ...part } = assessment;
	return { assessment, digest: assessmentDigest(part) };
}

const onRecord = (answered: AnsweredRequest | undefined): AnswerRequest | undefined =>
	answered?.standing === 'on-record' ? answered.request : undefined;

const noticesOf = ({ standing }: AnsweredRequest): readonly MergeNotice[] =>
	standing === 'unknown' ? [{ kind: 'request-unknown' }] : [];

/** A response from which its request was taken out looks like a colleague's copy, which may propose everything. */
const noticesOfCopy = ({ requests = [] }: Assessment): readonly MergeNotice[] =>
	requests.length > 0 ? [{ kind: 'as-copy' }] : [];

const markOf = (
	{ request }: AnsweredRequest,
	digest: string,
	{ signer }: MergeSource
): ResponseMark => ({ request: request.id, digest, ...(signer !== undefined && { signer }) });

function planOf(
	{ base, mine, theirs }: AssessmentVersions,
	answered: AnsweredRequest | undefined
): MergePlan {
	const accepted = acceptedAnswers(mine);
	if (answered === undefined) return threeWay({ base, mine, theirs }, { accepted });
	const { keys } = answered.request;
	return threeWay(
		{
			base: base && asAnswered(base, mine, keys, base),
			mine,
			theirs: asAnswered(theirs, mine, keys, base)
		},
		{
			accepted,
			scope: new Set(keys.map(answerKeyText)),
			...(answered.standing === 'unknown' && { against: 'request-unknown' })
		}
	);
}

/** Takes what was decided of a prepared merge. */
export const finishMerge = (
	mine: Assessment,
	{ plan, response }: PreparedMerge,
	decisions: MergeDecisions,
	authorship: Authorship
): MergeOutcome => applyMerge(mine, plan, decisions, { authorship, response });
