import { describe, expect, it } from 'vitest';
import type { RowChoice } from '#lib/formats/checklist-table/checklist-column.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { aPart, aTableOf } from './a-table.ts';

const table = aTableOf([
	['番号', '点検内容', '証跡'],
	['1', '入退室を記録している。', '記録'],
	['2', '合計', ''],
	['3', '記録の保管', ''],
	['', '', '写真']
]);
const headings = { headerRow: 1, columns: { id: 0, statement: 1, evidence: 2 } };
const withRows = (rows: Readonly<Record<number, RowChoice>>) =>
	previewTables([aPart(table, { ...headings, rows })]);
const kindsOf = (rows: Readonly<Record<number, RowChoice>>) =>
	withRows(rows).readings.map(({ kind }) => kind);

describe('what somebody says that a row is', () => {
	it('goes before what it looks like', () => {
		expect(kindsOf({})).toEqual(['headings', 'control', 'total', 'control', 'addition']);
		expect(kindsOf({ 2: 'left-out', 3: 'control', 4: 'section' })).toEqual([
			...['headings', 'left-out', 'control', 'section'],
			'without-statement'
		]);
	});

	it('makes a heading of the words of any row', () => {
		const { readings, rows } = withRows({ 2: 'section', 3: 'left-out' });
		expect(readings[1]?.text).toContain('入退室を記録している。');
		expect(rows.map(({ section }) => section)).toEqual([expect.stringContaining('入退室')]);
	});

	it('does not make a control of a row without words', () => {
		const { problems } = withRows({ 5: 'control' });
		expect(problems).toMatchObject([{ row: 5, problem: 'missing-statement' }]);
	});

	it('leaves the headings themselves alone', () => {
		expect(kindsOf({ 1: 'control' })[0]).toBe('headings');
	});
});
