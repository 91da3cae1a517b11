import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { priceGaps } from '#lib/domain/improvement/price-gaps.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import { pairKeyText } from '#lib/domain/scoring/list-pairs.ts';

/** What some gaps take by the figures of their controls, whatever actions state. */
export function usualEffortOf(
	{ assessment, checklist, score }: JudgedAssessment,
	keys: readonly AnswerKey[]
): number {
	const named = new Set(keys.map(answerKeyText));
	const actions: typeof assessment.actions = [];
	return priceGaps({ assessment: { ...assessment, actions }, checklist, score })
		.filter(({ judged }) => named.has(pairKeyText(judged.pair)))
		.reduce((sum, { effort }) => sum + effort, 0);
}
