import type { CityResult } from './city-result.ts';

/** Which cities are shown; an empty text filters nothing. */
export type CityFilter = {
	/** The first two digits of the code. */
	readonly prefecture: string;
	/** The population class, where populations are known. */
	readonly size: string;
	/** The class among similar bodies, where a table of classes is given. */
	readonly similar: string;
	readonly edition: string;
	readonly stage: string;
	/** The fiscal year. */
	readonly year: string;
	/** A part of the name that is shown, or the beginning of the code. */
	readonly words: string;
};

/** What a filter needs to know of a city beyond its result. */
export type KnownOfCities = {
	/** The name that is shown: its own, or an alias. */
	readonly nameOf: (city: CityResult) => string;
	/** Its population class; empty where it is not known. */
	readonly sizeOf: (code: string) => string;
	/** Its class among similar bodies; empty where it is in none. */
	readonly similarOf: (code: string) => string;
	/** Whether codes may be looked for: not where aliases stand for names. */
	readonly codes: 'shown' | 'hidden';
};

/** The prefecture of a code: its first two digits. */
export const prefectureOf = (code: string): string => code.slice(0, 2);

/** The cities that fit a filter, in their order. */
export const filterCities = <City extends CityResult>(
	cities: readonly City[],
	filter: CityFilter,
	known: KnownOfCities
): readonly City[] => {
	const isNamed = namedLike(filter.words, known);
	return cities.filter(
		(city) =>
			fits(filter.prefecture, prefectureOf(city.code)) &&
			fits(filter.size, known.sizeOf(city.code)) &&
			fits(filter.similar, known.similarOf(city.code)) &&
			fits(filter.edition, city.checklist.edition) &&
			fits(filter.stage, city.stage) &&
			fits(filter.year, String(city.fiscalYear)) &&
			isNamed(city)
	);
};

const fits = (wanted: string, found: string): boolean => wanted === '' || wanted === found;

/** Tells whether a city bears what was typed: as a part of the name that is shown, or as the beginning of its code. */
export function namedLike<City extends Pick<CityResult, 'code'>>(
	typed: string,
	{ nameOf, codes }: Pick<KnownOfCities, 'codes'> & { readonly nameOf: (city: City) => string }
): (city: City) => boolean {
	const words = typed.normalize('NFKC').trim().toLowerCase();
	return (city) =>
		words === '' ||
		nameOf(city).normalize('NFKC').toLowerCase().includes(words) ||
		(codes === 'shown' && city.code.startsWith(words));
}
