import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Messages } from './app-messages.ts';

/** The grade of a set of pairs in words; a city's is said to be provisional where it is. */
export function cityGradeText(
	{ grade, provisional = null }: Pick<CityGrade, 'grade'> & Partial<CityGrade>,
	words: Pick<Messages['common'], 'notRated' | 'provisional'>
): string {
	if (provisional === null) return grade ?? words.notRated;
	return words.provisional(provisional.grade, provisional.rated, provisional.of);
}
