import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { createOwnerOf } from '../responsibility/owner-of.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import { keyOfPair, type Pair } from '../scoring/list-pairs.ts';

/** What a party is asked: everything it answers for, or only what nobody knows yet. */
export type QuestionScope = 'open' | 'all';

/** The questions to ask a party, in the order of the pairs. */
export function questionsFor(
	party: string,
	scope: QuestionScope,
	{ pairs, assessment }: { readonly pairs: readonly Pair[]; readonly assessment: Assessment }
): readonly AnswerKey[] {
	const ownerOf = createOwnerOf(assessment);
	return pairs
		.map((pair) => ({ pair, answer: assessment.answers[pair.component]?.[pair.control.id] }))
		.filter(({ pair, answer }) => ownerOf(pair, answer).party === party)
		.filter(({ answer }) => scope === 'all' || isOpen(answer))
		.map(({ pair }) => keyOfPair(pair));
}

/** Nobody has said how it is: no answer, "don't know", or "not applicable" without a reason. */
const isOpen = (answer: Answer | undefined): boolean =>
	['unanswered', 'unknown'].includes(countedStatus(answer));
