import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import type { AnswerChange } from '../assessment/record-answers.ts';
import { answerKeyText } from '../assessment/answer-key.ts';

/**
 * The changes that name a party of the city as the owner of some pairs; `null` takes the name back, so
 * that the usual owner counts again. Nothing else of an answer changes, and pairs that say so already
 * are left out.
 */
export function setOwners(
	answers: Assessment['answers'],
	places: readonly AnswerKey[],
	party: string | null
): readonly AnswerChange[] {
	const unique = new Map(places.map((place) => [answerKeyText(place), place]));
	return [...unique.values()].flatMap(({ component, control }) => {
		const before = answers[component]?.[control];
		if ((before?.party ?? null) === party) return [];
		return [{ component, control, answer: withOwner(before, party) }];
	});
}

/** An answer that held an owner and nothing else goes away with it. */
function withOwner(answer: Answer | undefined, party: string | null): Answer | undefined {
	if (party !== null) return { ...answer, party };
	const { party: _, ...rest } = answer ?? {};
	const { updatedAt: __, updatedBy: ___, ...said } = rest;
	return Object.keys(said).length === 0 ? undefined : rest;
}
