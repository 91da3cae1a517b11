import { answerKeyText, type AnswerKey } from './answer-key.ts';
import type { Assessment } from './assessment.ts';

/** Notes why nothing is planned against some gaps; a reason of before is replaced. */
export function deferGaps(
	assessment: Assessment,
	keys: readonly AnswerKey[],
	reason: string
): Assessment {
	const noted = keys.map(({ component, control }) => ({ component, control, reason }));
	return {
		...assessment,
		deferrals: [...othersThan(assessment, keys), ...noted]
	};
}

/** Takes the reasons back: something may be planned again. */
export function takeUpGaps(assessment: Assessment, keys: readonly AnswerKey[]): Assessment {
	const { deferrals: _before, ...rest } = assessment;
	const deferrals = othersThan(assessment, keys);
	return deferrals.length === 0 ? rest : { ...rest, deferrals };
}

function othersThan({ deferrals = [] }: Assessment, keys: readonly AnswerKey[]) {
	const named = new Set(keys.map(answerKeyText));
	return deferrals.filter((deferral) => !named.has(answerKeyText(deferral)));
}
