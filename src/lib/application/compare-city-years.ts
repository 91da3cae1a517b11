import { comparableYear, type AssessedYear } from '#lib/domain/comparison/comparable-year.ts';
import { leftOut, type LeftOut } from '#lib/domain/comparison/left-out.ts';
import { yearChanges, type YearChanges } from '#lib/domain/comparison/year-changes.ts';
import { yearTrend, type EarlierYear, type YearTrend } from '#lib/domain/comparison/year-trend.ts';
import { newestOfEachYear } from './newest-of-each-year.ts';
import { stepsBetween, type KnownEditions } from './steps-between.ts';

/** The years of one city, compared. */
export type ComparedYears<Year extends AssessedYear> = {
	/** What is measured by: the newest year. */
	readonly present: Year;
	/** The years before it, the oldest first, each in the words of the present one. */
	readonly earlier: readonly (EarlierYear & { readonly year: Year })[];
	readonly trend: YearTrend;
	readonly leftOut: LeftOut;
	/** What became of the answers since the last of the earlier years. */
	readonly changes: YearChanges | undefined;
	/** Assessments of a year that has a newer one. */
	readonly superseded: readonly { readonly year: Year; readonly by: Year }[];
	/** Assessments on another guideline, which no crosswalk leads to. */
	readonly otherGuideline: readonly Year[];
};

/**
 * Compares assessments of one city over what can be compared. Of several of one fiscal year the newest is
 * taken. Undefined where there is none.
 */
export function compareCityYears<Year extends AssessedYear>(
	years: readonly Year[],
	known: KnownEditions
): ComparedYears<Year> | undefined {
	const { newest, superseded } = newestOfEachYear(years);
	const present = newest.at(-1);
	if (present === undefined) return undefined;
	const isOther = ({ checklist }: Year) => checklist.guideline !== present.checklist.guideline;
	const earlier = newest
		.slice(0, -1)
		.filter((year) => !isOther(year))
		.map((year) => ({
			year,
			fiscalYear: year.assessment.period.fiscalYear,
			comparable: comparedWith(present, year, known)
		}));
	return {
		present,
		earlier,
		trend: yearTrend(present, earlier),
		leftOut: leftOut(present, earlier),
		changes: yearChanges(present, earlier),
		superseded,
		otherGuideline: newest.filter(isOther)
	};
}

/** What of an earlier assessment can be compared with a later one. */
export const comparedWith = (present: AssessedYear, earlier: AssessedYear, known: KnownEditions) =>
	comparableYear(
		present,
		earlier,
		stepsBetween({ from: earlier.checklist, to: present.checklist }, known)
	);
