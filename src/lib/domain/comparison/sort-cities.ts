import { standingGrade } from '../scoring/city-grade.ts';
import type { CityResult } from './city-result.ts';

/** What a table of cities is in the order of: a column, and which end comes first. */
export type CityOrder = {
	/** A column of the whole city, or `layer:` with the id of a layer. */
	readonly by: 'name' | 'grade' | 'percent' | 'coverage' | 'stage' | `layer:${string}`;
	readonly towards: 'up' | 'down';
};

type Key = string | number | null;

/** Cities in an order; those that have nothing there come last whichever end is first, and codes decide ties. */
export function sortCities<City extends CityResult>(
	cities: readonly City[],
	{ by, towards }: CityOrder,
	nameOf: (city: City) => string
): readonly City[] {
	const sign = towards === 'up' ? 1 : -1;
	return cities
		.map((city) => ({ city, name: nameOf(city), key: by === 'name' ? null : keyOf(city, by) }))
		.sort(
			(a, b) =>
				(by === 'name'
					? sign * compareKeys(a.name, b.name)
					: compareNullable(a.key, b.key, sign)) ||
				compareKeys(a.name, b.name) ||
				compareKeys(a.city.code, b.city.code)
		)
		.map(({ city }) => city);
}

function keyOf(city: CityResult, by: Exclude<CityOrder['by'], 'name'>): Key {
	switch (by) {
		case 'percent':
		case 'coverage':
			return city.overall[by];
		case 'grade':
			return gradeKey(city);
		case 'stage':
			return city.stage;
		default:
			return city.layers.find(({ layer }) => `layer:${layer}` === by)?.percent ?? null;
	}
}

/** Final grades before provisional ones of the same letter. */
function gradeKey({ overall }: CityResult): Key {
	const grade = standingGrade(overall);
	return grade === null ? null : `${grade}${overall.grade === null ? '2' : '1'}`;
}

const compareNullable = (a: Key, b: Key, sign: number): number =>
	a === null || b === null ? Number(a === null) - Number(b === null) : sign * compareKeys(a, b);

const compareKeys = (a: string | number, b: string | number): number =>
	a < b ? -1 : a > b ? 1 : 0;
