import type { FictionalBody } from '#lib/domain/fictional-nation/fictional-body.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';

/** How many live in every body in a year, for Excel: one line a body. */
export const populationCsv = (bodies: readonly FictionalBody[], year: number): string =>
	csvText(
		['code', 'name', 'population', 'year'],
		bodies.map(({ code, name, population }) => [code, name, population, year])
	);
