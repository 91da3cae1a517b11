import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { YearTrend } from '#lib/domain/comparison/year-trend.ts';
import { yearGaps } from '#lib/domain/comparison/year-gaps.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import { messagesFor, type Messages } from './app-messages.ts';
import { nameYearRuns, nameYears } from './name-years.ts';
import { formatPercent } from './format-number.ts';

/** A year as it is told beside its figures. */
export type ToldYear = {
	readonly fiscalYear: number;
	readonly edition: string;
	/** Of then; null where it is not known. */
	readonly municipality: Assessment['municipality'] | null;
};

/** What is told of the year of an assessment. */
export const toldYear = ({ period, checklist, municipality }: Assessment): ToldYear => ({
	fiscalYear: period.fiscalYear,
	edition: checklist.edition,
	municipality
});

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
		...noteOf(nameYearRuns(yearGaps(told.map(({ fiscalYear }) => fiscalYear)), words), (all) =>
			notes.gaps(all.join(comma))
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

/** Nothing where every year is on one edition. */
function editionNotes(told: readonly ToldYear[], words: Messages['years']): readonly string[] {
	const { notes, comma } = words;
	const editions = groupBy(told, ({ edition }) => edition);
	if (editions.size < 2) return [];
	const parts = [...editions].map(([edition, years]) =>
		notes.ofEdition(edition, namesOf(years, words))
	);
	return [notes.editions(parts.join(comma))];
}

/** Years in which the municipality had another name, or was another one by its code. */
function nameNotes(told: readonly ToldYear[], words: Messages['years']): readonly string[] {
	const { notes, comma } = words;
	const now = told.at(-1)?.municipality;
	const then = told.flatMap(({ fiscalYear, municipality }) =>
		now && municipality ? [{ fiscalYear, ...municipality }] : []
	);
	const byCity = [...groupBy(then, ({ code, name }) => `${code} ${name}`).values()];
	const joined = byCity.filter(([{ code }]) => code !== now?.code);
	const renamed = byCity.filter(([{ code, name }]) => code === now?.code && name !== now.name);
	return [
		...noteOf(
			joined.map((years) => notes.yearOf(namesOf(years, words), years[0].name, years[0].code)),
			(all) => notes.predecessors(all.join(comma))
		),
		...noteOf(
			renamed.map((years) => notes.yearAnd(namesOf(years, words), years[0].name)),
			(all) => notes.names(all.join(comma))
		)
	];
}

const namesOf = (
	years: readonly Pick<ToldYear, 'fiscalYear'>[],
	words: Messages['years']
): string =>
	nameYears(
		years.map(({ fiscalYear }) => fiscalYear),
		words
	);

const noteOf = (
	items: readonly string[],
	sentence: (items: readonly string[]) => string
): readonly string[] => (items.length === 0 ? [] : [sentence(items)]);
