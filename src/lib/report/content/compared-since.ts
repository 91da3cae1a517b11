import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { AssessedYear } from '#lib/domain/comparison/comparable-year.ts';
import { leftOut, type LeftOut } from '#lib/domain/comparison/left-out.ts';
import { yearChanges, type YearChanges } from '#lib/domain/comparison/year-changes.ts';
import { yearTrend, type EarlierYear, type YearTrend } from '#lib/domain/comparison/year-trend.ts';

/** The earlier years of a report beside its own, over what can be compared. */
export type ComparedSince = {
	readonly earlier: readonly EarlierYear[];
	readonly trend: YearTrend;
	readonly leftOut: LeftOut;
	readonly changes: YearChanges | undefined;
};

/**
 * Compares a report's assessment with the earlier years it was given; undefined without any, and where a
 * report of an earlier build knew no more than their figures.
 */
export function comparedSince(
	present: AssessedYear,
	{ since }: Pick<ReportChoices, 'since'>
): ComparedSince | undefined {
	const earlier = since.flatMap(({ fiscalYear, comparable }) =>
		comparable === null ? [] : [{ fiscalYear, comparable }]
	);
	if (earlier.length === 0 || earlier.length < since.length) return undefined;
	return {
		earlier,
		trend: yearTrend(present, earlier),
		leftOut: leftOut(present, earlier),
		changes: yearChanges(present, earlier)
	};
}
