import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';
import { pairKeyText } from '../scoring/list-pairs.ts';
import type { Score } from '../scoring/score.ts';

/** The pairs that apply and are not met, open ones too, by the text of their keys. */
const shortPairs = rememberLast(
	({ pairs }: Score): ReadonlyMap<string, JudgedPair> =>
		new Map(
			pairs
				.filter(({ credit }) => credit !== fullCredit)
				.map((judged) => [pairKeyText(judged.pair), judged])
		)
);

/** The pairs behind some keys that apply and are not met, each once. */
export function shortPairsAmong(score: Score, keys: readonly AnswerKey[]): readonly JudgedPair[] {
	const short = shortPairs(score);
	return [...new Set(keys.flatMap((key) => short.get(answerKeyText(key)) ?? []))];
}
