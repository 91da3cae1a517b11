import { groupBy } from '../primitives/group-by.ts';
import { divisions, groupKeysOf } from './city-row.ts';
import { idBy } from './group-id.ts';
import type { GroupKeys, GroupPart, GroupStatistics } from './group-row.ts';

/** Where all cities stand, if it is at a bound: whoever knows their mean knows each. */
export type Bound = 'nothing' | 'everything' | null;

/** Cities that no published group tells apart. */
export type FinestPart = GroupKeys & { readonly n: number; readonly bound: Bound };

/**
 * The parts of one measure as the protection needs them: those that no group tells apart are one. Where all cities together are told
 * alone, that is one for a thousand. Those at a bound stay apart, since they hide nobody, and each bound from the other, since the
 * cities of both together stand at none.
 */
export function finestParts(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[]
): readonly FinestPart[] {
	const keys = divisions.filter((key) => groups.some((group) => group[key] !== null));
	const alike = groupBy(parts, (part) => `${String(boundOf(part))} ${idBy(part, keys)}`);
	return [...alike.values()].map((some) => ({
		...groupKeysOf(some[0], keys),
		n: some.reduce((sum, { n }) => sum + n, 0),
		bound: boundOf(some[0])
	}));
}

/** The bound at which all cities of a group or part stand: 0 % or 100 %. */
export function boundOf({ n, mean }: Pick<GroupStatistics, 'n' | 'mean'>): Bound {
	const tenths = Math.round((mean ?? 0) * 10 * n);
	if (tenths === 0) return 'nothing';
	return tenths === 1000 * n ? 'everything' : null;
}
