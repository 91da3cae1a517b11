import { expect, it } from 'vitest';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';
import { describeClassTableError } from '#lib/i18n/describe-file-error.ts';

const told = (text: string, locale: 'ja' | 'en') => {
	const result = decodeClassTable(new TextEncoder().encode(text), undefined);
	if (result.ok) throw new Error('a table without faults');
	return describeClassTableError(result.error, 'classes.csv', locale);
};

it('what is wrong with a class table is told with its place, in both languages', () => {
	const wrong = 'code,population,year\n131017,5,2025\n131024,x,2025\n';
	expect(told(wrong, 'ja')).toEqual([
		'classes.csv: 2か所に誤りがあるため、表を使っていません。直して読み込み直してください。',
		'  classes.csv 2行目: 「131017」は全国地方公共団体コード（6桁）ではありません。コードを確かめてください。',
		'  classes.csv 3行目: 人口「x」は数ではありません。整数で入れてください。'
	]);
	expect(told(wrong, 'en')[1]).toContain('“131017”');
	const faults = [
		'',
		'code,population\n"1',
		'name\nx\n',
		'code,code,population\n1,1,1\n',
		'code,population,class\n1,1,1\n',
		'code,class\n',
		'code,class\n131016,a\n',
		'code,class,year\n131016,a,2024\n131024,b,2025\n',
		'code,class,year\n131016,,2024\n131016,b,x\n'
	];
	for (const text of faults) {
		for (const locale of ['ja', 'en'] as const) {
			const lines = told(text, locale);
			expect(lines.join('\n')).not.toMatch(/undefined|\[object/);
			expect(lines[0]?.length).toBeGreaterThan(30);
		}
	}
});
