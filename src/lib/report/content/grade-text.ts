import type { Figures } from '#lib/domain/scoring/figures.ts';
import { isCapped } from '#lib/domain/scoring/is-capped.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';

/** The grade of figures in words, with a sign where an essential gap holds it down. */
export const gradeText = (
	figures: Figures & Partial<CityGrade>,
	words: Pick<Messages['report'], 'notRated' | 'nothingAsked' | 'provisional' | 'capped'>
): string => `${cityGradeText(figures, words)}${isCapped(figures) ? words.capped : ''}`;
