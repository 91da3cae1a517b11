import type { Review } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Sampling } from '../assessment/working-copy.ts';
import { compareByPlace } from '../gap/list-gaps.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';

/** An answer that a reviewer is to look at, and why. */
export type SampledAnswer = {
	readonly key: AnswerKey;
	readonly because: Exclude<NonNullable<Review['sampled']>, 'chosen'>;
};

/**
 * Chooses answers to look at. By risk: those that claim most, weight × criticality × credit × impact,
 * since a wrong "met" there hides most. At random: of the other answered ones those with the smallest
 * SHA-256 of `<seed> <component> <control>`, which anyone can work out again.
 */
export function drawSample(
	judged: readonly JudgedPair[],
	{ byRisk, atRandom, seed }: Pick<Sampling, 'byRisk' | 'atRandom' | 'seed'>,
	sha256Of: (text: string) => string
): readonly SampledAnswer[] {
	const answered = judged.filter(({ credit }) => credit !== undefined);
	const risky = answered
		.filter((one) => claimOf(one) > 0)
		.toSorted((a, b) => claimOf(b) - claimOf(a) || compareByPlace(a, b))
		.slice(0, byRisk);
	const taken = new Set(risky);
	const drawn = answered
		.filter((one) => !taken.has(one))
		.map((one) => ({ one, rank: sha256Of(`${seed} ${answerKeyText(keyOf(one))}`) }))
		.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
		.slice(0, atRandom)
		.map(({ one }) => one);
	return [
		...risky.map((one) => ({ key: keyOf(one), because: 'risk' as const })),
		...drawn.map((one) => ({ key: keyOf(one), because: 'random' as const }))
	];
}

const keyOf = ({ pair }: JudgedPair): AnswerKey => ({
	component: pair.component,
	control: pair.control.id
});

const claimOf = ({ pair, credit = 0 }: JudgedPair): number =>
	pair.control.weight * pair.criticality * credit * pair.impact;
