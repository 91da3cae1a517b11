import { groupBy } from '../primitives/group-by.ts';
import type { PricedGap } from './priced-gap.ts';

/** What is compared where efforts are equal: fewer gaps, then more impact, in one integer. */
export type Cost = { readonly effort: number; readonly rest: number };

/** Gaps that are as good as each other: one effort, one gain, one impact. */
export type GapClass = Cost & {
	readonly gain: number;
	readonly gaps: readonly PricedGap[];
};

/**
 * The scale of `rest`: above the impact of all gaps together, so that one gap fewer always goes before.
 * One scale for all that is compared.
 */
export const scaleOf = (gaps: readonly PricedGap[]): number =>
	gaps.reduce((sum, { judged }) => sum + judged.pair.impact, 1);

/** Gaps by class; classes in the order of their first gap, gaps in the order given. */
export const classesOf = (gaps: readonly PricedGap[], scale: number): readonly GapClass[] =>
	Array.from(
		groupBy(gaps, ({ judged, gain, effort }) =>
			[effort, gain, judged.pair.impact].join(' ')
		).values(),
		(group) => ({
			effort: group[0].effort,
			gain: group[0].gain,
			rest: scale - group[0].judged.pair.impact,
			gaps: group
		})
	);
