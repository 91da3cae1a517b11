import { describe, expect, it } from 'vitest';
import { shown } from './shown-cells.ts';

describe('a day is read as its format shows it', () => {
	const era = '[$-411]ggge"年"m"月"d"日"';

	it.each([
		[era, '46113', '令和8年4月1日'],
		['ggge"年"m"月"d"日"', '45931', '令和7年10月1日'],
		[era, '43586', '令和1年5月1日'],
		[era, '43585', '平成31年4月30日'],
		[era, '32516', '平成1年1月8日'],
		[era, '32515', '昭和64年1月7日'],
		[era, '9856', '昭和1年12月25日'],
		[era, '9855', '大正15年12月24日'],
		[era, '4595', '大正1年7月30日'],
		[era, '4594', '明治45年7月29日'],
		['[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', '43586', '令和元年5月1日'],
		['[$-ja-JP-x-gannen,80]ggge"年"', '46113', '令和8年'],
		['[$-411]ge.m.d', '46113', 'R8.4.1'],
		['[$-411]gee.mm.dd', '46113', 'R08.04.01'],
		['gge', '46113', '令8'],
		['rr"年"', '46113', '令和08年'],
		['[$-409]e', '46113', '2026'],
		['m"月"d"日"(aaa)', '45931', '10月1日(水)'],
		['yyyy年m月d日 aaaa', '45931', '2025年10月1日 水曜日'],
		['ddd, d mmm yyyy', '45931', 'Wed, 1 Oct 2025'],
		['[$-411]dddd', '45931', '水曜日'],
		['[$-411]AM/PM h:mm', '45931.75', '午後 6:00'],
		['[$-F800]dddd\\, mmmm d\\, yyyy', '45931', '2025年10月1日'],
		['[$-F400]h:mm:ss AM/PM', '0.75', '18:00:00'],
		['yyyy!/mm!/dd', '45931', '2025/10/01'],
		['yyyy/m/d h:mm', '45931.75', '2025/10/1 18:00'],
		['yyyy-mm-dd', '45931', '2025-10-01'],
		['yyyy/m/d', '60', '1900/2/29'],
		['yyyy/m/d', '2958465', '9999/12/31']
	])('%s shows %s as %s', (code, value, expected) => {
		expect(shown(code, value)).toBe(expected);
	});

	it.each([
		['yyyy/m/d', '-1'],
		['yyyy/m/d', '2958466'],
		[era, '-1'],
		[era, '1E+300'],
		['h:mm', '-0.5']
	])('%s shows #### for %s, and the number is read and told', (code, value) => {
		expect(shown(code, value)).toBe(`plain ${String(Number(value))}`);
	});

	it('counts from 1904 where the workbook says so, days alone', () => {
		const from = (code: string, value: string) =>
			shown(code, value, { workbookPr: '<workbookPr date1904="1"/>' });
		expect(from('yyyy/m/d', '0')).toBe('1904/1/1');
		expect(from('yyyy/m/d', '44651')).toBe('2026/4/1');
		expect(from(era, '44651')).toBe('令和8年4月1日');
		expect(from('[h]:mm', '1.5')).toBe('36:00');
		expect(from('h:mm', '0.75')).toBe('18:00');
		expect(from('0', '44651')).toBe('44651');
	});

	it.each(['', '<workbookPr date1904="true"/>'])(
		'reads days of the strict form%s',
		(workbookPr) => {
			const given = { type: 'd', workbookPr };
			expect(shown('General', '2026-04-01T00:00:00', given)).toBe('2026/4/1');
			expect(shown('General', '2026-04-01', given)).toBe('2026/4/1');
			expect(shown('General', '2026-04-01T18:30:00', given)).toBe('2026/4/1 18:30');
			expect(shown(era, '2026-04-01', given)).toBe('令和8年4月1日');
			expect(shown(era, 'いつか', given)).toBe('いつか');
		}
	);
});
