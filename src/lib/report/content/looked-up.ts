import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Action, Assessment, Evidence, Review } from '#lib/domain/assessment/assessment.ts';
import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { rememberLast } from '#lib/domain/primitives/remember-last.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { keyOfPair, pairKeyText, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { ReportSource } from './report-source.ts';

// Parts of a report ask these of every answer. Each list is gone through once, however often it is asked.

type Of<Key extends keyof ReportSource> = Pick<ReportSource, Key>;

/** How an answer counts; nothing where it takes its pair out of the score. */
export const judgedOf = ({ score }: Of<'score'>, pair: Pair): JudgedPair | undefined =>
	judgedByKey(score.pairs).get(pairKeyText(pair));

/** The gap of a pair, where it is one. */
export const gapOf = ({ gaps }: Of<'gaps'>, pair: Pair): Gap | undefined =>
	gapsByPair(gaps).get(pair);

/** The gaps among some answers, each once, in their order in the list of gaps. */
export function gapsAmong({ gaps }: Of<'gaps'>, keys: readonly AnswerKey[]): readonly AnswerKey[] {
	const orders = orderOfGaps(gaps);
	const found = new Set(keys.flatMap((key) => orders.get(answerKeyText(key)) ?? []));
	return [...found]
		.sort((a, b) => a - b)
		.flatMap((order) => gaps[order] ?? [])
		.map(({ judged }) => keyOfPair(judged.pair));
}

/** Actions that close a gap, in the order of the plan. */
export const actionsClosing = (
	{ assessment }: Of<'assessment'>,
	key: AnswerKey
): readonly Action[] => actionsByKey(assessment.actions).get(answerKeyText(key)) ?? [];

/** What reviewers said of an answer, one after the other. */
export const reviewsOf = ({ assessment }: Of<'assessment'>, key: AnswerKey): readonly Review[] =>
	reviewsByKey(assessment.reviews).get(answerKeyText(key)) ?? [];

/** A piece of evidence of the register. */
export const evidenceOf = ({ assessment }: Of<'assessment'>, id: string): Evidence | undefined =>
	evidenceById(assessment.evidence).get(id)?.[0];

/** Why the city plans nothing against a gap for now; empty where it has not said so. */
export const deferralReason = ({ assessment }: Of<'assessment'>, key: AnswerKey): string =>
	(assessment.deferrals && deferralsByKey(assessment.deferrals).get(answerKeyText(key)))?.[0]
		.reason ?? '';

const judgedByKey = rememberLast(
	(judged: readonly JudgedPair[]) => new Map(judged.map((one) => [pairKeyText(one.pair), one]))
);

const gapsByPair = rememberLast(
	(gaps: readonly Gap[]) => new Map(gaps.map((gap) => [gap.judged.pair, gap]))
);

const orderOfGaps = rememberLast(
	(gaps: readonly Gap[]) =>
		new Map(gaps.map(({ judged }, order) => [pairKeyText(judged.pair), order]))
);

const actionsByKey = rememberLast((actions: readonly Action[]) => {
	const byKey = new Map<string, Action[]>();
	for (const action of actions)
		for (const key of new Set(action.closes.map(answerKeyText)))
			byKey.set(key, [...(byKey.get(key) ?? []), action]);
	return byKey;
});

const reviewsByKey = rememberLast((reviews: readonly Review[]) => groupBy(reviews, answerKeyText));

const evidenceById = rememberLast((evidence: readonly Evidence[]) =>
	groupBy(evidence, ({ id }) => id)
);

const deferralsByKey = rememberLast((deferrals: NonNullable<Assessment['deferrals']>) =>
	groupBy(deferrals, answerKeyText)
);
