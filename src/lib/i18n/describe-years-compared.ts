import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { YearTrend } from '#lib/domain/comparison/year-trend.ts';
import { yearGaps } from '#lib/domain/comparison/year-gaps.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import { messagesFor } from './app-messages.ts';
import { formatPercent } from './format-number.ts';

/** A year as it is told beside its figures. */
export type ToldYear = {
	readonly fiscalYear: number;
	readonly edition: string;
	/** Of then; absent where only figures are known. */
	readonly municipality?: Assessment['municipality'];
};

/**
 * What a reader has to know of the compared years before the figures, the oldest year first: which edition each is on,
 * years in between that are not compared, years with few answers, and other names of the municipality.
 */
export function describeYearsCompared(
	told: readonly ToldYear[],
	{ years }: Pick<YearTrend, 'years'>,
	locale: Locale
): readonly string[] {
	const words = messagesFor(locale).years;
	const { notes, yearName, comma } = words;
	const few = years.filter(
		({ score }) => (score.overall.coverage ?? leastCoverage) < leastCoverage
	);
	return [
		...editionNotes(told, words),
		...noteOf(
			yearGaps(told.map(({ fiscalYear }) => fiscalYear)).map(({ from, to }) =>
				from === to ? yearName(from) : words.yearsFromTo(from, to)
			),
			(all) => notes.gaps(all.join(comma))
		),
		...noteOf(
			few.map(({ fiscalYear, score }) =>
				notes.yearAnd(yearName(fiscalYear), formatPercent(score.overall.coverage))
			),
			(all) => notes.fewAnswers(leastCoverage, all.join(comma))
		),
		...nameNotes(told, words)
	];
}

type YearWords = ReturnType<typeof messagesFor>['years'];

/** Nothing where every year is on one edition. */
function editionNotes(
	told: readonly ToldYear[],
	{ notes, yearName, comma }: YearWords
): readonly string[] {
	const editions = groupBy(told, ({ edition }) => edition);
	if (editions.size < 2) return [];
	const parts = [...editions].map(([edition, years]) =>
		notes.ofEdition(edition, years.map(({ fiscalYear }) => yearName(fiscalYear)).join(comma))
	);
	return [notes.editions(parts.join(comma))];
}

/** Years in which the municipality had another name, or was another one by its code. */
function nameNotes(
	told: readonly ToldYear[],
	{ notes, yearName, comma }: YearWords
): readonly string[] {
	const now = told.at(-1)?.municipality;
	const then = told.flatMap(({ fiscalYear, municipality }) =>
		now === undefined || municipality === undefined ? [] : [{ fiscalYear, ...municipality }]
	);
	const joined = then.filter(({ code }) => code !== now?.code);
	const renamed = then.filter(({ code, name }) => code === now?.code && name !== now.name);
	return [
		...noteOf(
			joined.map(({ fiscalYear, name, code }) => notes.yearOf(yearName(fiscalYear), name, code)),
			(all) => notes.predecessors(all.join(comma))
		),
		...noteOf(
			renamed.map(({ fiscalYear, name }) => notes.yearAnd(yearName(fiscalYear), name)),
			(all) => notes.names(all.join(comma))
		)
	];
}

const noteOf = (
	items: readonly string[],
	sentence: (items: readonly string[]) => string
): readonly string[] => (items.length === 0 ? [] : [sentence(items)]);
