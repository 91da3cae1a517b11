import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { grouped } from './grouping.ts';

/** What every city came to. */
export type Results = readonly CityResult[];

/** Fiscal year and edition. */
export const ofYear = ({ fiscalYear, checklist }: CityResult) =>
	[fiscalYear, checklist.edition] as const;

/** The first two digits of the code. */
export const prefectureOf = ({ code }: CityResult): string => code.slice(0, 2);

/** The columns that say of what year a row is. */
export const yearColumns = ({ fiscalYear, checklist }: CityResult) => ({
	fiscal_year: fiscalYear,
	edition: checklist.edition
});

/** The figures of one layer of a city. */
export type OfLayer = { readonly city: CityResult; readonly figures: CityResult['layers'][number] };

/** Whether 80 % of something are answered. */
export const isFinished = ({ coverage }: { readonly coverage: number | null }): boolean =>
	coverage !== null && coverage >= 80;

/** Cities that have answered 80 %. */
export const finished = (results: Results): Results =>
	results.filter(({ overall }) => isFinished(overall));

/** Every layer of which 80 % are answered, of the cities that have answered as much. */
export const layersOf = (results: Results): readonly OfLayer[] =>
	finished(results).flatMap((city) =>
		city.layers.filter(isFinished).map((figures) => ({ city, figures }))
	);

/** Grouped by year, edition and layer, where there are five or more. */
export const byLayer = (layers: readonly OfLayer[]) =>
	grouped(layers, ({ city, figures }) => [...ofYear(city), figures.layer]).filter(
		({ length }) => length >= 5
	);
