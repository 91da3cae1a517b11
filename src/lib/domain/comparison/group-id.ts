import { groupBy } from '../primitives/group-by.ts';
import { divisions, type Division } from './city-row.ts';
import type { GroupKeys } from './group-row.ts';

/** What tells a group from the others of its year and edition. */
export const groupId = (keys: GroupKeys): string => idBy(keys, divisions);

/** What holds the groups together that are made of the same cities: a year of an edition. */
export const publicationId = ({ fiscalYear, edition }: GroupKeys): string =>
	JSON.stringify([fiscalYear, edition]);

/** What tells a group from those of all years and editions. */
export const publishedGroupId = (keys: GroupKeys): string =>
	`${publicationId(keys)}${groupId(keys)}`;

/** Finds the finest parts of a group: those that have every key that the group has. */
export function partsFinder<Part extends GroupKeys>(
	parts: readonly Part[]
): (group: GroupKeys) => readonly Part[] {
	const byKeys = new Map<string, ReadonlyMap<string, readonly Part[]>>();
	return (group) => {
		const keys = divisions.filter((key) => group[key] !== null);
		const known = byKeys.get(keys.join());
		const found = known ?? groupBy(parts, (part) => idBy(part, keys));
		if (known === undefined) byKeys.set(keys.join(), found);
		return found.get(groupId(group)) ?? [];
	};
}

/** The id of the group by some keys that a part is in. */
export const idBy = (part: GroupKeys, keys: readonly Division[]): string =>
	JSON.stringify(divisions.map((key) => (keys.includes(key) ? part[key] : null)));
