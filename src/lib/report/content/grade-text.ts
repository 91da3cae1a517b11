import type { Figures } from '#lib/domain/scoring/figures.ts';
import { isCapped } from '#lib/domain/scoring/is-capped.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** The grade of figures in words, with a sign where an essential gap holds it down. */
export const gradeText = (
	figures: Figures,
	{ notRated, capped }: Pick<Messages['report'], 'notRated' | 'capped'>
): string => `${figures.grade ?? notRated}${isCapped(figures) ? capped : ''}`;
