import { dayPattern } from '#lib/domain/primitives/iso-date.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** The first day of the era Reiwa; days before it stay Western. */
const reiwaFrom = '2019-05-01';
/** The first fiscal year that is told by it. */
const reiwaFirst = 2019;

/**
 * A calendar day, `YYYY-MM-DD`, as people write it: 令和8年11月22日 or 22 November 2026. A text that is
 * no day stands as it is: somebody has to correct it and must see what it says.
 */
export function formatDate(date: string, locale: Locale): string {
	if (!dayPattern.test(date)) return date;
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	if (locale === 'en') return `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
	const era = date >= reiwaFrom ? reiwaYear(year) : `${String(year)}年`;
	return `${era}${String(month)}月${String(day)}日`;
}

/** A day in both calendars: 令和8年11月22日（2026年11月22日）; English has one. */
export function formatLongDate(date: string, locale: Locale): string {
	const short = formatDate(date, locale);
	if (locale === 'en' || date < reiwaFrom || !dayPattern.test(date)) return short;
	const [year = '', month = '', day = ''] = date.split('-');
	return `${short}（${year}年${String(Number(month))}月${String(Number(day))}日）`;
}

/** A fiscal year: 令和8年度（2026年度）, years before 2019 Western only; in English the number. */
export function formatFiscalYear(year: number, locale: Locale): string {
	if (locale === 'en') return String(year);
	const western = `${String(year)}年度`;
	return year < reiwaFirst ? western : `${reiwaYear(year)}度（${western}）`;
}

/**
 * Fiscal years that stand side by side, all written in one way: 令和8年度, or 2026年度 where some of them are
 * before Reiwa; in English the numbers.
 */
export function formatFiscalYears(years: readonly number[], locale: Locale): readonly string[] {
	if (locale === 'en') return years.map(String);
	const isWestern = years.some((year) => year < reiwaFirst);
	return years.map((year) => (isWestern ? `${String(year)}年度` : `${reiwaYear(year)}度`));
}

const reiwaYear = (year: number): string =>
	`令和${year === reiwaFirst ? '元' : String(year - 2018)}年`;
