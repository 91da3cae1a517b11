import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Messages } from './app-messages.ts';

/** What a grade is told from. */
export type GradedFigures = Pick<CityGrade, 'grade'> &
	Partial<CityGrade> &
	Partial<Pick<Figures, 'possible'>>;

/** The grade of a set of pairs in words; a city's is said to be provisional where it is. Where nothing counts, none is awaited. */
export function cityGradeText(
	{ grade, provisional = null, possible }: GradedFigures,
	words: Pick<Messages['common'], 'notRated' | 'nothingAsked' | 'provisional'>
): string {
	if (possible === 0 && grade === null) return words.nothingAsked;
	if (provisional === null) return grade ?? words.notRated;
	return words.provisional(provisional.grade, provisional.rated, provisional.of);
}
