import { answerKeyText } from '../assessment/answer-key.ts';
import type { Action, Assessment, Evidence, Review } from '../assessment/assessment.ts';
import { groupBy } from '../primitives/group-by.ts';
import { createOwnerOf, type Owner } from '../responsibility/owner-of.ts';
import type { Background } from './background.ts';
import type { HandedAnswer } from './handed-answers.ts';

/** A piece of evidence that an answer names; it may be gone. */
export type NamedEvidence = {
	readonly id: string;
	readonly evidence: Evidence | undefined;
	readonly expired: boolean;
};

/** Why an answer is what it is, beyond what it says itself. */
export type WhyOfAnswer = {
	readonly owner: Owner;
	readonly evidence: readonly NamedEvidence[];
	/** Why nothing is planned against it. */
	readonly deferral: string | undefined;
	/** Actions that are or were to bring it further, dropped ones too. */
	readonly actions: readonly Action[];
	readonly reviews: readonly Review[];
	/** What was changed, the newest first. */
	readonly history: Assessment['history'];
};

/** Tells of any answer why it is what it is; what is looked up is looked up once, when it is first asked for. */
export function createWhyOf(
	assessment: Assessment,
	background: Background
): (handed: HandedAnswer) => WhyOfAnswer {
	const ownerOf = createOwnerOf(assessment);
	const reviews = groupBy(assessment.reviews, answerKeyText);
	const history = groupBy(assessment.history, answerKeyText);
	const closing = assessment.actions.flatMap((action) =>
		action.closes.map((place) => ({ key: answerKeyText(place), action }))
	);
	const actions = groupBy(closing, ({ key }) => key);
	return ({ key, pair, answer }) => ({
		owner: ownerOf(pair, answer),
		evidence: [...new Set(answer?.evidence)].map((id) => ({
			id,
			evidence: background.evidence.get(id),
			expired: background.expired.has(id)
		})),
		deferral: background.deferred.get(key),
		actions: [...new Set((actions.get(key) ?? []).map(({ action }) => action))],
		reviews: reviews.get(key) ?? [],
		history: (history.get(key) ?? []).toReversed()
	});
}
