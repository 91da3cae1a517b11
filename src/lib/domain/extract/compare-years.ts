import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { isGap, listGaps } from '../gap/list-gaps.ts';
import { keyOfPair } from '../scoring/list-pairs.ts';
import type { Score } from '../scoring/score.ts';
import type { EarlierFigures } from './earlier-figures.ts';

/** What became of gaps since the last earlier year. */
export type ChangedGaps = {
	/** Gaps then, met now. */
	readonly closed: readonly AnswerKey[];
	/** Gaps now, and none in any earlier year. */
	readonly opened: readonly AnswerKey[];
	/** Gaps now that were met last time after having been gaps before. */
	readonly back: readonly AnswerKey[];
	/** Gaps then and now. */
	readonly still: readonly AnswerKey[];
};

/** What is different from the last earlier year, besides the figures. */
export type YearChanges = {
	readonly gaps: ChangedGaps;
	/** Names of the components that were added. */
	readonly came: readonly string[];
	/** Names of those that are gone. */
	readonly went: readonly string[];
};

/**
 * Compares answers and components with earlier years, the oldest first; undefined where the last of them
 * holds figures alone.
 */
export function compareYears(
	years: readonly EarlierFigures[],
	{ score, assessment }: { readonly score: Score; readonly assessment: Assessment }
): YearChanges | undefined {
	const last = years.at(-1);
	if (last === undefined || Object.keys(last.answers).length === 0) return undefined;
	const gaps = listGaps(score.pairs).map(({ judged }) => keyOfPair(judged.pair));
	const wasShort = (key: AnswerKey) => answerIn(last, key) === 'short';
	const everShort = (key: AnswerKey) => years.some((year) => answerIn(year, key) === 'short');
	const fresh = gaps.filter((key) => !wasShort(key));
	return {
		gaps: {
			closed: closedSince(last, score),
			opened: fresh.filter((key) => !everShort(key)),
			back: fresh.filter(everShort),
			still: gaps.filter(wasShort)
		},
		...comparedComponents(last, assessment)
	};
}

const answerIn = ({ answers }: EarlierFigures, { component, control }: AnswerKey) =>
	answers[component]?.[control];

function closedSince(last: EarlierFigures, { pairs }: Score): readonly AnswerKey[] {
	return pairs
		.filter((judged) => judged.credit !== undefined && !isGap(judged))
		.map(({ pair }) => keyOfPair(pair))
		.filter((key) => answerIn(last, key) === 'short');
}

function comparedComponents(last: EarlierFigures, { components }: Assessment) {
	const before = new Map(last.components.map(({ component, name }) => [component, name]));
	const now = new Set(components.map(({ id }) => id));
	return {
		came: components.filter(({ id }) => !before.has(id)).map(({ name }) => name),
		went: [...before].filter(([id]) => !now.has(id)).map(([, name]) => name)
	};
}
