import { compareTexts } from '../primitives/compare-texts.ts';
import { populationClassOf, type PopulationClass } from './population-class.ts';

/** Populations of municipalities, as somebody gives them. */
export type PopulationTable = {
	readonly kind: 'population';
	/** The year the figures speak of: without it nobody can tell whether a class is still right. */
	readonly year: number;
	readonly populationByCode: ReadonlyMap<string, number>;
};

/** Classes of municipalities that are alike (類似団体), as the ministry publishes them for a year. */
export type SimilarClassTable = {
	readonly kind: 'class';
	readonly year: number;
	readonly classByCode: ReadonlyMap<string, string>;
};

/** A table by which municipalities are put into classes. */
export type ClassTable = PopulationTable | SimilarClassTable;

/** The classes of a table in the order of their names. */
export const similarClassesIn = ({ classByCode }: SimilarClassTable): readonly string[] =>
	[...new Set(classByCode.values())].sort(compareTexts);

/** The population class of a municipality; `undefined` where the table does not name it. */
export function populationClassIn(
	{ populationByCode }: PopulationTable,
	code: string
): PopulationClass | undefined {
	const population = populationByCode.get(code);
	return population === undefined ? undefined : populationClassOf(population);
}
