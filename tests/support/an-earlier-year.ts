import { earlierFigures, type EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { comparableYear } from '#lib/domain/comparison/comparable-year.ts';
import type { City } from './arbitrary-city.ts';

/** What an earlier assessment gives the report of a later one, without a crosswalk between them. */
export const anEarlierYear = (now: City, then: City = now): EarlierFigures =>
	earlierFigures(
		then,
		comparableYear(now, then, [{ from: then.checklist, to: now.checklist, direction: 'onward' }])
	);
