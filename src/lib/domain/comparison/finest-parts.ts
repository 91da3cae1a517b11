import { groupBy } from '../primitives/group-by.ts';
import { divisions, type Division } from './city-row.ts';
import { idBy } from './group-id.ts';
import type { GroupKeys, GroupPart, GroupStatistics } from './group-row.ts';

/** Cities that no published group tells apart. */
export type FinestPart = GroupKeys & {
	readonly n: number;
	/** Whether they all stand at 0 % or all at 100 %: whoever knows their mean knows each. */
	readonly isAtBound: boolean;
};

/**
 * The parts of one measure as the protection needs them: those that no group tells apart are one. Where all cities together are told
 * alone, that is one for a thousand. Those at a bound stay apart, since they hide nobody.
 */
export function finestParts(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[]
): readonly FinestPart[] {
	const keys = divisions.filter((key) => groups.some((group) => group[key] !== null));
	const alike = groupBy(parts, (part) => `${String(isAtBound(part))} ${idBy(part, keys)}`);
	return [...alike.values()].map((some) => ({
		...only(keys, some[0]),
		n: some.reduce((sum, { n }) => sum + n, 0),
		isAtBound: isAtBound(some[0])
	}));
}

/** Whether all cities stand at 0 % or all at 100 %. */
export function isAtBound({ n, mean }: Pick<GroupStatistics, 'n' | 'mean'>): boolean {
	const tenths = Math.round((mean ?? 0) * 10 * n);
	return tenths === 0 || tenths === 1000 * n;
}

const only = (
	keys: readonly Division[],
	{ fiscalYear, edition, ...part }: GroupPart
): GroupKeys => ({
	fiscalYear,
	edition,
	prefecture: keys.includes('prefecture') ? part.prefecture : null,
	populationClass: keys.includes('populationClass') ? part.populationClass : null,
	similarClass: keys.includes('similarClass') ? part.similarClass : null,
	panel: keys.includes('panel') ? part.panel : null
});
