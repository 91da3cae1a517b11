import type { BodyStanding } from '#lib/domain/campaign/campaign-standing.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { csvText } from '../answers-csv/csv-text.ts';

/** Who has answered and who owes, one row a body. */
export const encodeStandingCsv = (
	bodies: readonly BodyStanding<CityResult>[],
	{ deadline, daysLeft }: { readonly deadline: string; readonly daysLeft: number }
): string =>
	csvText(
		['code', 'name', 'answered', 'stage', 'coverage', 'deadline', 'days_left'],
		bodies.map(({ code, name, result }) => [
			code,
			name,
			result !== undefined,
			result?.stage ?? null,
			result?.overall.coverage ?? null,
			deadline,
			daysLeft
		])
	);
