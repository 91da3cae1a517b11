import { groupBy } from '../primitives/group-by.ts';
import { publicationId } from './group-id.ts';
import {
	overallMeasure,
	type GroupPart,
	type GroupStatistics,
	type ProtectedGroup
} from './group-row.ts';
import { hiddenIn, protectMeasure } from './protect-measure.ts';

/**
 * Decides which groups may be shown, and rounds them. Everything that is published about the same cities goes in at
 * once: all years, editions, measures, and the matched panel beside all cities, since the difference of two groups is
 * a group too. What is hidden in `overall` is hidden in every measure of that year and edition. Where all of it would
 * take much memory, `protectMeasure` does the same measure by measure.
 *
 * The parts must be the finest: divided by every key that any group has. Throws where the cities of a group are not
 * those of its parts. The result is in the order of the groups; the order of either list decides nothing.
 */
export function protectGroups(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[]
): readonly ProtectedGroup[] {
	const found = new Map<GroupStatistics, ProtectedGroup>();
	const partsOf = groupBy(parts, publicationId);
	for (const [publication, published] of groupBy(groups, publicationId)) {
		const ownParts = groupBy(partsOf.get(publication) ?? [], ({ measure }) => measure);
		const byMeasure = groupBy(published, ({ measure }) => measure);
		const protect = (measure: string, hidden: ReadonlySet<string>) => {
			const own = byMeasure.get(measure) ?? [];
			const made = protectMeasure(ownParts.get(measure) ?? [], own, hidden);
			for (const [place, group] of own.entries()) found.set(group, made[place] as ProtectedGroup);
			return made;
		};
		const hidden = hiddenIn(protect(overallMeasure, new Set()));
		for (const measure of byMeasure.keys()) {
			if (measure !== overallMeasure) protect(measure, hidden);
		}
	}
	return groups.flatMap((group) => found.get(group) ?? []);
}
