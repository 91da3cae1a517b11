import { listAnswers } from './answer-map.ts';
import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { isSameAnswerKey, type AnswerKey } from './answer-key.ts';
import type { AnswerChange } from './record-answers.ts';

/** The answers that name a piece of evidence, in the order of the assessment. */
export const answersProvedBy = (
	assessment: Pick<Assessment, 'answers'>,
	evidence: string
): readonly AnswerKey[] =>
	listAnswers(assessment)
		.filter(({ answer }) => answer.evidence?.includes(evidence))
		.map(({ component, control }) => ({ component, control }));

/** The changes after which exactly these answers name a piece of evidence. */
export function linkEvidence(
	assessment: Pick<Assessment, 'answers'>,
	evidence: string,
	wanted: readonly AnswerKey[]
): readonly AnswerChange[] {
	const before = answersProvedBy(assessment, evidence);
	const without = before.filter((key) => !wanted.some((other) => isSameAnswerKey(key, other)));
	const added = wanted.filter((key) => !before.some((other) => isSameAnswerKey(key, other)));
	const answerOf = ({ component, control }: AnswerKey): Answer =>
		assessment.answers[component]?.[control] ?? {};
	return [
		...without.map((key) => ({ ...key, answer: withoutEvidence(answerOf(key), evidence) })),
		...added.map((key) => ({ ...key, answer: withEvidence(answerOf(key), evidence) }))
	];
}

const withEvidence = (answer: Answer, evidence: string): Answer => ({
	...answer,
	evidence: [...(answer.evidence ?? []), evidence]
});

function withoutEvidence({ evidence = [], ...answer }: Answer, taken: string): Answer {
	const rest = evidence.filter((id) => id !== taken);
	return rest.length === 0 ? answer : { ...answer, evidence: rest };
}
