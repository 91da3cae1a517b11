import { yearRuns, type YearRun } from '#lib/domain/comparison/year-runs.ts';
import type { Messages } from './app-messages.ts';

type YearWords = Pick<Messages['years'], 'yearName' | 'yearsFromTo' | 'comma'>;

/** Runs of fiscal years, each by its first and its last. */
export const nameYearRuns = (
	runs: readonly YearRun[],
	{ yearName, yearsFromTo }: YearWords
): readonly string[] =>
	runs.map(({ from, to }) => (from === to ? yearName(from) : yearsFromTo(from, to)));

/** Fiscal years, which come the oldest first: those in a row by the first and the last of them. */
export const nameYears = (years: readonly number[], words: YearWords): string =>
	nameYearRuns(yearRuns(years), words).join(words.comma);
