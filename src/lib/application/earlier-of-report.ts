import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AssessedYear } from '#lib/domain/comparison/comparable-year.ts';
import { canBeToldOf } from '#lib/domain/extract/earlier-figures.ts';
import { mostEarlierYears } from '#lib/domain/extract/report-choices.ts';
import { newestOfEachYear, type NewestOfEachYear } from './newest-of-each-year.ts';

/** Why an assessment of the same city is no earlier year of a report. */
export type NotEarlier =
	/** Of a later fiscal year, or of the report's own and not from an earlier day. */
	| { readonly kind: 'not-earlier' }
	/** Its year, day or a name does not fit its field, and no report with it could be read again. */
	| { readonly kind: 'unfit' }
	/** Another one of its fiscal year is compared already. */
	| { readonly kind: 'year-taken' }
	/** As many as a report takes are compared already. */
	| { readonly kind: 'too-many'; readonly most: number };

type Year = Pick<Assessment, 'period' | 'asOf'>;

/** Why an assessment cannot be compared with in a report beside those that are; undefined where it can. */
export function whyNotEarlier(
	year: Year & Parameters<typeof canBeToldOf>[0],
	present: Year,
	taken: readonly Year[]
): NotEarlier | undefined {
	if (!isEarlier(year, present)) return { kind: 'not-earlier' };
	if (!canBeToldOf(year)) return { kind: 'unfit' };
	const { fiscalYear } = year.period;
	if (taken.some(({ period }) => period.fiscalYear === fiscalYear)) return { kind: 'year-taken' };
	return taken.length >= mostEarlierYears ? tooMany : undefined;
}

const isEarlier = (a: Year, b: Year): boolean =>
	a.period.fiscalYear < b.period.fiscalYear ||
	(a.period.fiscalYear === b.period.fiscalYear && a.asOf < b.asOf);

/** The earlier years of a report out of what was named for it: the newest of each year, none refused in silence. */
export function earlierOfReport<Named extends AssessedYear>(
	present: AssessedYear,
	named: readonly Named[]
): NewestOfEachYear<Named> & {
	readonly refused: readonly { readonly year: Named; readonly because: NotEarlier }[];
} {
	const judged = named.map((year) => ({
		year,
		because: whyNotEarlier(year.assessment, present.assessment, [])
	}));
	const early = judged.flatMap(({ year, because }) => (because === undefined ? [year] : []));
	// What is not earlier takes the place of no other of its year.
	const { newest, superseded } = newestOfEachYear(early);
	const surplus = newest.slice(0, -mostEarlierYears);
	return {
		newest: newest.slice(-mostEarlierYears),
		superseded,
		refused: [
			...judged.flatMap(({ year, because }) => (because === undefined ? [] : [{ year, because }])),
			...surplus.toReversed().map((year) => ({ year, because: tooMany }))
		]
	};
}

const tooMany: NotEarlier = { kind: 'too-many', most: mostEarlierYears };
