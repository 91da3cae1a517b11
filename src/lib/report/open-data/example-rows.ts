import { isAllOfJapan, type OpenCity, type OpenGroup } from './open-group.ts';
import type { OpenTable } from './open-table.ts';
import { cityTable, groupTable, type TableFacts } from './open-tables.ts';

/** As few cities, in their order, as all other files of a data set need: those with the first value of a column. */
export function exampleCities(facts: TableFacts, cities: readonly OpenCity[]): readonly OpenCity[] {
	const places = exampleRows(cityTable(facts, cities));
	return cities.filter((_, place) => places.has(place));
}

/** The same of groups; those of all of Japan are told in words too. Corrections need all groups. */
export function exampleGroups(
	facts: TableFacts,
	groups: readonly OpenGroup[]
): readonly OpenGroup[] {
	const places = exampleRows(groupTable(facts, groups));
	return groups.filter((group, place) => places.has(place) || isAllOfJapan(group));
}

/** Rows with the first value of a column: dictionaries show it. */
const exampleRows = ({ columns, cells }: OpenTable): ReadonlySet<number> =>
	new Set(columns.map((_, column) => cells.findIndex((row) => row[column] !== '')));
