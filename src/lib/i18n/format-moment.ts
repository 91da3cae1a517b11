import type { Locale } from '#lib/domain/primitives/local-text.ts';

const tags: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** Days and times are those of Japan, on whatever machine they are read. */
const timeZone = 'Asia/Tokyo';

/** The time of day in Japan of an ISO instant, e.g. `09:05`. */
export const formatTime = (instant: string, locale: Locale): string =>
	new Intl.DateTimeFormat(tags[locale], { timeZone, hour: '2-digit', minute: '2-digit' }).format(
		Date.parse(instant)
	);

/** Day and time in Japan of an ISO instant, e.g. `2026/11/22 09:05`; empty for an empty text. */
export function formatMoment(instant: string, locale: Locale): string {
	if (instant === '') return '';
	return new Intl.DateTimeFormat(tags[locale], {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit'
	}).format(Date.parse(instant));
}
