import { findRefusal } from '#lib/domain/assessment/change-assessment.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { applyMerge, type MergeOutcome } from '#lib/domain/merge/apply-merge.ts';
import { checkMerge, type MergeNotice } from '#lib/domain/merge/check-merge.ts';
import { findRequest } from '#lib/domain/merge/find-request.ts';
import type { MergeDecisions } from '#lib/domain/merge/merge-decisions.ts';
import { type MergeItem } from '#lib/domain/merge/merge-item.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import type { AssessmentVersions } from '#lib/domain/merge/merge-terms.ts';
import { threeWay, type MergePlan } from '#lib/domain/merge/three-way.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { describeMergeError } from '#lib/i18n/describe-merge.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { orRefused } from './changed-or-refused.ts';

/** Decides over the items of a merge. */
export type ChooseTheirs = (items: readonly MergeItem[]) => MergeDecisions;

/** What a merge came to: what to know, how the versions compare, what was and was not taken. */
export type Merged = {
	readonly notices: readonly MergeNotice[];
	readonly plan: MergePlan;
	readonly outcome: MergeOutcome;
};

/** Compares the versions and takes what is chosen; no file is written here. */
export function mergeVersions(
	context: CommandContext,
	versions: AssessmentVersions,
	choose: ChooseTheirs
): Merged {
	const { base, mine, theirs } = versions;
	const refusal = findRefusal(mine, 'answers');
	orRefused(context, refusal === undefined ? ok(mine) : fail(refusal));
	const at = context.clock();
	const digest = assessmentDigest(theirs);
	const baseDigest = base && assessmentDigest(base);
	const request = findRequest(versions, baseDigest);
	const received = dayInJapan(at);
	const checked = checkMerge(versions, { request, digest, baseDigest, received });
	if (!checked.ok) throw new CommandFailure([describeMergeError(checked.error, context.locale)]);
	const scope = request && new Set(request.keys.map(answerKeyText));
	const plan = threeWay(versions, { scope, accepted: acceptedAnswers(mine) });
	const response = request && { request: request.id, digest };
	const occasion = { authorship: { at }, response };
	return {
		notices: checked.value,
		plan,
		outcome: applyMerge(mine, plan, choose(plan.items), occasion)
	};
}
