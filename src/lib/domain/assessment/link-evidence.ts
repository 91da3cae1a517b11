import { rememberLast } from '../primitives/remember-last.ts';
import { listAnswers } from './answer-map.ts';
import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { answerKeyText, type AnswerKey } from './answer-key.ts';
import type { AnswerChange } from './record-answers.ts';

/** The answers that name a piece of evidence, in the order of the assessment. */
export const answersProvedBy = (
	{ answers }: Pick<Assessment, 'answers'>,
	evidence: string
): readonly AnswerKey[] => keysByEvidence(answers).get(evidence) ?? [];

/** A register asks of each of its entries: the answers are gone through once for all of them. */
const keysByEvidence = rememberLast((answers: Assessment['answers']) => {
	const byEvidence = new Map<string, AnswerKey[]>();
	for (const { component, control, answer } of listAnswers({ answers }))
		for (const evidence of new Set(answer.evidence)) {
			const keys = byEvidence.get(evidence);
			if (keys === undefined) byEvidence.set(evidence, [{ component, control }]);
			else keys.push({ component, control });
		}
	return byEvidence;
});

/** The changes after which exactly these answers name a piece of evidence. */
export function linkEvidence(
	assessment: Pick<Assessment, 'answers'>,
	evidence: string,
	wanted: readonly AnswerKey[]
): readonly AnswerChange[] {
	const before = answersProvedBy(assessment, evidence);
	const [had, has] = [new Set(before.map(answerKeyText)), new Set(wanted.map(answerKeyText))];
	const without = before.filter((key) => !has.has(answerKeyText(key)));
	const added = wanted.filter((key) => !had.has(answerKeyText(key)));
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
