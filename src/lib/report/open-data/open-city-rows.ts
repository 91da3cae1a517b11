import { csvRows } from '#lib/formats/answers-csv/csv-text.ts';
import { cityColumns, cityKey, type CitiesTold } from './city-columns.ts';
import type { OpenCity } from './open-group.ts';
import { openTable, openTableText } from './open-table.ts';

/** The table of cities that are named, where they are. */
export const citiesFile = 'cities.csv';

/** The table of named cities. */
export const openCityTable = (told: CitiesTold, cities: readonly OpenCity[]) =>
	openTable(citiesFile, cityColumns(told), cityKey, cities);

/** The text of a piece of that table; the first one begins with the names of the columns. */
export function openCityText(
	told: CitiesTold,
	cities: readonly OpenCity[],
	isFirst: boolean
): string {
	const table = openCityTable(told, cities);
	return isFirst ? openTableText(table) : csvRows(table.cells);
}

/** As few of the cities, in their order, as show the first value of every column that has any: the dictionary tells these. */
export function exampleCities(told: CitiesTold, cities: readonly OpenCity[]): readonly OpenCity[] {
	const { cells } = openCityTable(told, cities);
	const firsts = cityColumns(told).map((_, column) => cells.findIndex((row) => row[column] !== ''));
	return cities.filter((_, place) => firsts.includes(place));
}
