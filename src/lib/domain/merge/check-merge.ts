import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';
import type { ChecklistPin } from '../checklist/checklist.ts';
import { fail, ok, type Result } from '../primitives/result.ts';
import type { AssessmentVersions } from './merge-terms.ts';
import { answerKeyText } from '../assessment/answer-key.ts';

/** Why a merge is refused; nothing is changed then. */
export type MergeError =
	| { readonly kind: 'other-city'; readonly mine: string; readonly theirs: string }
	| { readonly kind: 'other-assessment'; readonly mine: string; readonly theirs: string }
	| { readonly kind: 'other-checklist'; readonly mine: ChecklistPin; readonly theirs: ChecklistPin }
	| { readonly kind: 'wrong-base' };

/** What has to be said before a merge that is possible. Times are ISO instants, days `YYYY-MM-DD`. */
export type MergeNotice =
	| { readonly kind: 'already-merged'; readonly takenAt: string }
	/** It answers a request that mine does not know. */
	| { readonly kind: 'request-unknown' }
	/** It answers no request and may propose everything, although mine has requests out. */
	| { readonly kind: 'as-copy' }
	| { readonly kind: 'base-unknown' }
	| { readonly kind: 'base-altered' }
	| { readonly kind: 'base-older'; readonly handedOut: string; readonly takenAt: string }
	| { readonly kind: 'late'; readonly deadline: string; readonly received: string };

/** What is known of the file that is merged besides its content. */
export type MergeCircumstances = {
	readonly request?: AnswerRequest | undefined;
	/** Digest of theirs. */
	readonly digest: string;
	readonly baseDigest?: string | undefined;
	/** The day it came in, `YYYY-MM-DD`. */
	readonly received: string;
};

/** Whether a merge is possible, and what to know about it. */
export function checkMerge(
	versions: AssessmentVersions,
	circumstances: MergeCircumstances
): Result<readonly MergeNotice[], MergeError> {
	const error = errorOf(versions);
	return error === undefined ? ok(noticesOf(versions, circumstances)) : fail(error);
}

function errorOf({ base, mine, theirs }: AssessmentVersions): MergeError | undefined {
	if (mine.municipality.code !== theirs.municipality.code) {
		return {
			kind: 'other-city',
			mine: mine.municipality.name,
			theirs: theirs.municipality.name
		};
	}
	if (mine.id !== theirs.id) {
		return { kind: 'other-assessment', mine: mine.title, theirs: theirs.title };
	}
	if (mine.checklist.digest !== theirs.checklist.digest) {
		return { kind: 'other-checklist', mine: mine.checklist, theirs: theirs.checklist };
	}
	return base !== undefined && !isOfSame(base, mine) ? { kind: 'wrong-base' } : undefined;
}

const isOfSame = (base: Assessment, mine: Assessment): boolean =>
	base.id === mine.id &&
	base.municipality.code === mine.municipality.code &&
	base.checklist.digest === mine.checklist.digest;

function noticesOf(
	{ base, mine }: AssessmentVersions,
	circumstances: MergeCircumstances
): readonly MergeNotice[] {
	const { request, digest } = circumstances;
	const known = mine.responses?.find((response) => response.digest === digest);
	const baseNotice = noticeOfBase(base, circumstances);
	return [
		...(known ? [{ kind: 'already-merged' as const, takenAt: known.takenAt }] : []),
		...(baseNotice ? [baseNotice] : []),
		...(request ? noticesOfRequest(mine, request, circumstances) : [])
	];
}

function noticeOfBase(
	base: Assessment | undefined,
	{ request, baseDigest }: MergeCircumstances
): MergeNotice | undefined {
	if (base === undefined) return { kind: 'base-unknown' };
	if (request === undefined || request.baseDigest === baseDigest) return undefined;
	return { kind: 'base-altered' };
}

function noticesOfRequest(
	mine: Assessment,
	request: AnswerRequest,
	{ digest, received }: MergeCircumstances
): readonly MergeNotice[] {
	const { at: handedOut, deadline } = request;
	const takenAt = takenSince(mine, request, digest);
	const isLate = deadline !== undefined && received > deadline;
	return [
		...(takenAt === undefined ? [] : [{ kind: 'base-older' as const, handedOut, takenAt }]),
		...(isLate ? [{ kind: 'late' as const, deadline, received }] : [])
	];
}

/** When answers to the same questions were last taken from another response, after they were handed out. */
function takenSince(mine: Assessment, request: AnswerRequest, digest: string): string | undefined {
	const asked = new Set(request.keys.map(answerKeyText));
	return (mine.responses ?? [])
		.filter((one) => one.digest !== digest && Date.parse(one.takenAt) > Date.parse(request.at))
		.filter(({ accepted }) => accepted.some((key) => asked.has(answerKeyText(key))))
		.map(({ takenAt }) => takenAt)
		.sort()
		.at(-1);
}
