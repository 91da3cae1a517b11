import type { Assessment } from '../assessment/assessment.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { pairKeyText, type Pair } from '../scoring/list-pairs.ts';
import { requestOf } from './copy-to-answer.ts';

/** The pairs an assessment asks: all that apply, or those of the request where it is a party's copy. */
export function askedPairs(
	pairs: readonly Pair[],
	{ workingCopy, requests }: Pick<Assessment, 'workingCopy' | 'requests'>
): readonly Pair[] {
	if (workingCopy?.kind !== 'answers') return pairs;
	const asked = new Set(requestOf({ requests })?.keys.map(answerKeyText));
	return pairs.filter((pair) => asked.has(pairKeyText(pair)));
}
