/** From small to large; inside a prefecture finer classes would leave most groups too small to be shown. */
export const populationClasses = [
	'under-10000',
	'under-50000',
	'under-200000',
	'from-200000'
] as const;
export type PopulationClass = (typeof populationClasses)[number];

/** Populations at which the next class begins. */
export const populationBounds = [10_000, 50_000, 200_000] as const;

/** The class of a population, a whole number from 0. */
export function populationClassOf(population: number): PopulationClass {
	const place = populationBounds.filter((bound) => population >= bound).length;
	return populationClasses[place] ?? 'from-200000';
}
