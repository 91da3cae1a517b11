import { describe, expect, it } from 'vitest';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { aPart, aTableOf } from './a-table.ts';

const previewOf = (rows: readonly (readonly string[])[]) => previewTables([aPart(aTableOf(rows))]);

describe('chapters in the column of statements', () => {
	it.each([
		['V1', '1.1', '1.2'],
		['1', '1-1', '1-2'],
		['第1章', '1-1', '1-2']
	])('are known by their number: %s before %s', (chapter, one, two) => {
		const { rows } = previewOf([
			['番号', '確認事項'],
			[chapter, '設計、脅威の分析'],
			[one, '部品をすべて把握している。'],
			[two, '通信先を図に示している。'],
			['9', '次の章にならないもの'],
			['10', '記録を残している。']
		]);
		expect(rows.slice(0, 2).map(({ section }) => section)).toEqual([
			'設計、脅威の分析',
			'設計、脅威の分析'
		]);
		expect(rows).toHaveLength(4);
	});

	it('are controls where they say what has to be true', () => {
		const { rows } = previewOf([
			['番号', '確認事項'],
			['1', '設計の決まりを定めている。'],
			['1.1', '部品をすべて把握している。']
		]);
		expect(rows).toHaveLength(2);
	});
});

describe('a legend under the table', () => {
	const table = [
		['番号', '確認事項'],
		['1', '部品をすべて把握している。'],
		['凡例', ''],
		['○', '実施している。'],
		['N/A', '当てはまらない。']
	];

	it('is no part of it', () => {
		const { rows, readings } = previewOf(table);
		expect(rows).toHaveLength(1);
		expect(readings.slice(-2).map(({ kind }) => kind)).toEqual(['remark', 'remark']);
	});

	it('ends where the headings come again', () => {
		const more = [...table, ['番号', '確認事項'], ['2', '通信先を図に示している。']];
		expect(previewOf(more).rows).toHaveLength(2);
	});
});
