import type { AnswerKey, Assessment } from '../assessment/assessment.ts';
import { createOwnerOf } from '../responsibility/owner-of.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';

/** What a party is asked: everything it answers for, or only what nobody knows yet. */
export type QuestionScope = 'open' | 'all';

/** The questions to ask a party, in the order of the pairs. */
export function questionsFor(
	party: string,
	scope: QuestionScope,
	{
		judged,
		assessment
	}: { readonly judged: readonly JudgedPair[]; readonly assessment: Assessment }
): readonly AnswerKey[] {
	const ownerOf = createOwnerOf(assessment);
	return judged
		.filter(({ pair, answer }) => ownerOf(pair, answer).party === party)
		.filter(({ status }) => scope === 'all' || status === 'unanswered' || status === 'unknown')
		.map(({ pair }) => ({ component: pair.component, control: pair.control.id }));
}
