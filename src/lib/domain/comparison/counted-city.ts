import type { CityResult } from './city-result.ts';
import { overallMeasure } from './group-row.ts';
import { ratedPercent } from './rated-percent.ts';

type Measured = Pick<CityResult, 'overall' | 'layers'>;

/** Whether a city has answered enough (80 %) to be counted among others: of one answer a mean would be made. */
export const isCounted = ({ overall }: Pick<CityResult, 'overall'>): boolean =>
	ratedPercent(overall) !== null;

/**
 * The percentages by which a city is counted among others, by `overall` and layer; null where too little is answered, and all
 * of them where that is so of the whole city.
 */
export function countedPercents(city: Measured): ReadonlyMap<string, number | null> {
	const counts = isCounted(city);
	const own = [{ ...city.overall, layer: overallMeasure }, ...city.layers];
	return new Map(
		own.map((figures) => [figures.layer, counts ? ratedPercent(figures) : null] as const)
	);
}
