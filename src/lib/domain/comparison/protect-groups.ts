import { groupBy } from '../primitives/group-by.ts';
import { groupId, publicationId } from './group-id.ts';
import {
	overallMeasure,
	type GroupKeys,
	type GroupPart,
	type GroupStatistics,
	type Measured,
	type ProtectedGroup
} from './group-row.ts';
import { hiddenIn, protectMeasures } from './protect-measures.ts';

/**
 * Decides which groups may be shown, and rounds them. Everything that is published about the same cities goes in at
 * once: all years, editions, measures, and the matched panel beside all cities, since the difference of two groups is
 * a group too. What is hidden in `overall` is hidden in every measure of that year and edition. Where all of it would
 * take much memory, `protectMeasures` does the same measure by measure.
 *
 * The parts must be the finest: divided by every key that any group has. Throws where the cities of a group are not
 * those of its parts. The result is in the order of the groups; the order of either list decides nothing.
 */
export function protectGroups(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[]
): readonly ProtectedGroup[] {
	const partsOf = groupBy(parts, publicationId);
	const made = [...groupBy(groups, publicationId)].flatMap(([publication, published]) => {
		const own = partsOf.get(publication) ?? [];
		const overall = published.filter(({ measure }) => measure === overallMeasure);
		const others = published.filter(({ measure }) => measure !== overallMeasure);
		const decided = protectMeasures(own, overall, new Set());
		return [...decided, ...protectMeasures(own, others, hiddenIn(decided))];
	});
	const found = new Map(made.map((group) => [rowId(group), group]));
	return groups.flatMap((group) => found.get(rowId(group)) ?? []);
}

/** What tells a row from all others. */
const rowId = (row: GroupKeys & Measured): string =>
	JSON.stringify([publicationId(row), row.measure, groupId(row)]);
