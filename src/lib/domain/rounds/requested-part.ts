import { organisation } from '../assessment/component.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { cutAssessment } from '../extract/cut-assessment.ts';

/** What a party is shown of an assessment to answer its questions: those questions and nothing else. */
export function requestedPart(
	whole: Assessment,
	{ party, keys }: { readonly party: string; readonly keys: readonly AnswerKey[] }
): Assessment {
	const asked = new Set(keys.map(answerKeyText));
	const components = new Set(keys.map(({ component }) => component));
	components.delete(organisation);
	const cut = cutAssessment(whole, {
		components,
		parties: new Set([party]),
		shows: (key) => asked.has(answerKeyText(key))
	});
	// What is planned and what reviewers found stays between the city and its reviewers.
	return { ...cut, actions: [], reviews: [] };
}
