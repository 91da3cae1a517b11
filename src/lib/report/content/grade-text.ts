import type { Figures } from '#lib/domain/scoring/figures.ts';
import { isCapped } from '#lib/domain/scoring/is-capped.ts';
import type { ReportMessages } from '#lib/i18n/messages/ja/report.ts';

/** The grade of figures in words, with a sign where an essential gap holds it down. */
export const gradeText = (
	figures: Figures,
	{ notRated, capped }: Pick<ReportMessages, 'notRated' | 'capped'>
): string => `${figures.grade ?? notRated}${isCapped(figures) ? capped : ''}`;
