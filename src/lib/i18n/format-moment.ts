import type { Locale } from '#lib/domain/primitives/local-text.ts';

const tags: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** The local time of day of an ISO instant, e.g. `09:05`. */
export const formatTime = (instant: string, locale: Locale): string =>
	new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit' }).format(
		new Date(instant)
	);

/** Day and time of an ISO instant in local time, e.g. `2026/11/22 09:05`; empty for an empty text. */
export function formatMoment(instant: string, locale: Locale): string {
	if (instant === '') return '';
	return new Intl.DateTimeFormat(tags[locale], {
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(instant));
}
