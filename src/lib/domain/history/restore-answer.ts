import { confirmAnswer } from '../assessment/confirm-answer.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { organisation } from '../assessment/component.ts';
import type { AnswerChange } from '../assessment/record-answers.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { answerContent } from '../assessment/answer-content.ts';
import { isSameContent } from '../primitives/stable-json.ts';

/** What has to be done to have an answer again as it was before a change. */
export type Restoration =
	| {
			readonly kind: 'change';
			readonly change: AnswerChange;
			/** Evidence of before that is no longer there, so that it cannot prove anything again. */
			readonly lostEvidence: number;
			/** Whether the party of before is no longer there. */
			readonly isPartyLost: boolean;
	  }
	/** It says the same today. */
	| { readonly kind: 'nothing-to-do' }
	/** The component is gone; its answers lie in the drawer. */
	| { readonly kind: 'component-missing' }
	/** The control is not asked there today: another edition, or other facts. */
	| { readonly kind: 'not-asked' };

/** What a restoration looks at; `asked` holds the text keys of every pair that is asked. */
export type RestorationSubject = Pick<
	Assessment,
	'answers' | 'components' | 'evidence' | 'parties'
> & { readonly asked: ReadonlySet<string> };

/**
 * How to bring back what an answer was before an entry of the history. The change is recorded like any
 * other: the history grows by it and loses nothing. Whoever restores has looked at the answer, so a
 * mark of a carry-over does not come back.
 */
export function restoreAnswer(
	{ answers, components, evidence, parties, asked }: RestorationSubject,
	{ component, control, before }: AnswerKey & { readonly before?: Answer | undefined }
): Restoration {
	const exists = component === organisation || components.some(({ id }) => id === component);
	if (!exists) return { kind: 'component-missing' };
	if (!asked.has(answerKeyText({ component, control }))) return { kind: 'not-asked' };
	const answer = before && withWhatIsThere(confirmAnswer(before), { evidence, parties });
	const today = answers[component]?.[control];
	if (isSameContent(answerContent(today), answerContent(answer))) return { kind: 'nothing-to-do' };
	return { kind: 'change', change: { component, control, answer }, ...lossOf(before, answer) };
}

const lossOf = (
	before: Answer = {},
	restored: Answer = {}
): Pick<Restoration & { readonly kind: 'change' }, 'lostEvidence' | 'isPartyLost'> => ({
	lostEvidence: (before.evidence ?? []).length - (restored.evidence ?? []).length,
	isPartyLost: before.party !== restored.party
});

function withWhatIsThere(
	{ evidence: proofs = [], party, ...rest }: Answer,
	{ evidence, parties }: Pick<Assessment, 'evidence' | 'parties'>
): Answer {
	const known = new Set(evidence.map(({ id }) => id));
	const kept = proofs.filter((id) => known.has(id));
	const isThere = party !== undefined && parties.some(({ id }) => id === party);
	return {
		...rest,
		...(kept.length > 0 && { evidence: kept }),
		...(isThere && { party })
	};
}
