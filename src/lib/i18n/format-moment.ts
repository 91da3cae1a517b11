import type { Locale } from '#lib/domain/primitives/local-text.ts';

const tags: Readonly<Record<Locale, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** Days and times are those of Japan, on whatever machine they are read. */
const timeZone = 'Asia/Tokyo';

const timeOfDay = { timeZone, hour: '2-digit', minute: '2-digit' } as const;
const dayAndTime = { ...timeOfDay, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
/** In figures alone, an English day is read in two ways. */
const englishDayAndTime = { ...dayAndTime, month: 'short', day: 'numeric' } as const;

/** Making a formatter takes far longer than using it, and the screens say the time at every save. */
const formatters = {
	time: perLocale({ ja: timeOfDay, en: timeOfDay }),
	moment: perLocale({ ja: dayAndTime, en: englishDayAndTime })
};

function perLocale(
	options: Readonly<Record<Locale, Intl.DateTimeFormatOptions>>
): Readonly<Record<Locale, Intl.DateTimeFormat>> {
	return {
		ja: new Intl.DateTimeFormat(tags.ja, options.ja),
		en: new Intl.DateTimeFormat(tags.en, options.en)
	};
}

/** The time of day in Japan of an ISO instant, e.g. `09:05`. */
export const formatTime = (instant: string, locale: Locale): string =>
	formatters.time[locale].format(Date.parse(instant));

/** Day and time in Japan of an ISO instant, e.g. `2026/11/22 09:05`, `22 Nov 2026, 09:05`; empty for an empty text. */
export const formatMoment = (instant: string, locale: Locale): string =>
	instant === '' ? '' : formatters.moment[locale].format(Date.parse(instant));
