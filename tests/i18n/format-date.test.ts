import { describe, expect, it } from 'vitest';
import {
	formatDate,
	formatFiscalYear,
	formatFiscalYears,
	formatLongDate
} from '#lib/i18n/format-date.ts';

describe('a calendar day in words', () => {
	it.each([
		['2026-11-22', '令和8年11月22日', '22 November 2026'],
		['2019-05-01', '令和元年5月1日', '1 May 2019'],
		['2019-12-31', '令和元年12月31日', '31 December 2019'],
		['2020-01-01', '令和2年1月1日', '1 January 2020'],
		['2019-04-30', '2019年4月30日', '30 April 2019']
	])('%s is %s', (date, ja, en) => {
		expect(formatDate(date, 'ja')).toBe(ja);
		expect(formatDate(date, 'en')).toBe(en);
	});

	it('has both calendars in its long form, and one where there is only one', () => {
		expect(formatLongDate('2026-11-02', 'ja')).toBe('令和8年11月2日（2026年11月2日）');
		expect(formatLongDate('2019-04-30', 'ja')).toBe('2019年4月30日');
		expect(formatLongDate('2026-11-02', 'en')).toBe('2 November 2026');
	});
});

describe('a fiscal year in words', () => {
	it.each([
		[2026, '令和8年度（2026年度）'],
		[2019, '令和元年度（2019年度）'],
		[2018, '2018年度']
	])('%i is %s', (year, ja) => {
		expect(formatFiscalYear(year, 'ja')).toBe(ja);
		expect(formatFiscalYear(year, 'en')).toBe(String(year));
	});
});

describe('fiscal years side by side', () => {
	it.each([
		[
			[2019, 2026],
			['令和元年度', '令和8年度']
		],
		[
			[2018, 2019, 2026],
			['2018年度', '2019年度', '2026年度']
		],
		[[], []]
	])('%j are written in one way', (years, ja) => {
		expect(formatFiscalYears(years, 'ja')).toEqual(ja);
		expect(formatFiscalYears(years, 'en')).toEqual(years.map(String));
	});
});
