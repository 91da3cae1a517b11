import type { Answer } from './answer.ts';

/** What an answer says: who gave it when, and the order of its evidence, say nothing. */
export function answerContent(answer: Answer | undefined): unknown {
	if (answer === undefined) return undefined;
	const { updatedAt: _, updatedBy: __, evidence = [], ...rest } = answer;
	return evidence.length === 0 ? rest : { ...rest, evidence: [...new Set(evidence)].sort() };
}
