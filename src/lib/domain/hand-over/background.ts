import { answerKeyText } from '../assessment/answer-key.ts';
import type { Assessment, Evidence } from '../assessment/assessment.ts';
import { isExpired } from '../assessment/evidence.ts';
import { isPending } from '../assessment/pending-action.ts';
import { standingFindings } from '../review/findings.ts';

/** What stands behind answers, looked up once for all of them; keys are text keys of answers. */
export type Background = {
	readonly evidence: ReadonlyMap<string, Evidence>;
	/** Ids of the evidence that has expired on the day that was asked for. */
	readonly expired: ReadonlySet<string>;
	/** Answers that an action still to be finished is to bring further. */
	readonly planned: ReadonlySet<string>;
	/** Answers against which nothing is planned, with the reason given. */
	readonly deferred: ReadonlyMap<string, string>;
	/** Answers a reviewer disagrees with, until they close it. */
	readonly disputed: ReadonlySet<string>;
};

/** Looks it up as it is on a day, `YYYY-MM-DD`. */
export function backgroundOf(assessment: Assessment, today: string): Background {
	const { evidence, actions, deferrals = [] } = assessment;
	return {
		evidence: new Map(evidence.map((one) => [one.id, one])),
		expired: new Set(evidence.filter((one) => isExpired(one, today)).map(({ id }) => id)),
		planned: new Set(actions.filter(isPending).flatMap(({ closes }) => closes.map(answerKeyText))),
		deferred: new Map(deferrals.map((one) => [answerKeyText(one), one.reason])),
		disputed: new Set(standingFindings(assessment).map(answerKeyText))
	};
}
