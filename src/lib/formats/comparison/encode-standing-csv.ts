import type { BodyStanding } from '#lib/domain/campaign/campaign-standing.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { csvText } from '../answers-csv/csv-text.ts';

/** Who has answered and who owes, one row a body. */
export const encodeStandingCsv = (
	bodies: readonly BodyStanding<CityResult>[],
	{ deadline, daysLeft }: { readonly deadline: string; readonly daysLeft: number }
): string =>
	csvText(
		[
			'code',
			'name',
			'answered',
			'stage',
			'coverage',
			'deadline',
			'days_left',
			'standing',
			'as_of',
			'instead',
			'instead_file'
		],
		bodies.map(({ code, name, standing, result, instead }) => [
			code,
			name,
			standing === 'answered',
			...(result === undefined ? [null, null] : [result.stage, result.overall.coverage]),
			deadline,
			daysLeft,
			standing,
			result?.asOf ?? null,
			...(instead[0] === undefined ? [null, null] : [instead[0].why.kind, instead[0].source])
		])
	);
