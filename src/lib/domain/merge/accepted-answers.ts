import type { Assessment } from '../assessment/assessment.ts';
import { proofsOf } from '../scoring/proofs.ts';
import { answerKeyText } from '../assessment/answer-key.ts';

/**
 * The answers that somebody has accepted, by the text form of their keys: a reviewer agreed, or the
 * city took them from a response. A merge never replaces them unasked.
 */
export function acceptedAnswers(assessment: Assessment): ReadonlySet<string> {
	const taken = (assessment.responses ?? []).flatMap(({ accepted }) => accepted.map(answerKeyText));
	const agreed = [...proofsOf(assessment).agreed].flatMap(([component, controls]) =>
		[...controls.keys()].map((control) => answerKeyText({ component, control }))
	);
	return new Set([...taken, ...agreed]);
}
