import { describe, expect, it } from 'vitest';
import { text } from '../../support/a-checklist.ts';
import { aSheet, imported, previewed, problemsOf } from './a-table.ts';

describe('checklistOfTables, for ids', () => {
	const idsOf = (...ids: readonly string[]) => {
		const sheet = aSheet([['番号', '点検内容'], ...ids.map((id) => [id, `${id}がある。`])]);
		return imported(sheet).controls.map(({ id }) => id);
	};

	it.each([
		['GOV-01', 'GOV-01'],
		['1.2(3)', '1.2(3)'],
		['Ａ－１', 'A-1'],
		['1－（2）', '1-2'],
		['No 3', 'No-3'],
		['(4)', '4'],
		['1・2', '1-2'],
		['甲1', 'row-002'],
		['①', '1'],
		['constructor', 'row-002'],
		['a'.repeat(65), 'row-002'],
		['', 'row-002']
	])('makes %j %j', (written, expected) => {
		expect(idsOf(written)).toEqual([expected]);
	});

	it('leaves the right ones to those that have them, wherever they stand', () => {
		expect(idsOf('（1）', '1', '乙', 'row-004', '１ ')).toEqual([
			'row-002',
			'1',
			'row-004-2',
			'row-004',
			'1-2'
		]);
	});

	it('counts where there is no column of ids', () => {
		const sheet = aSheet([['分類', '点検内容'], ['a', 'b'], [], ['a', 'c']]);
		expect(imported(sheet).controls.map(({ id }) => id)).toEqual(['I-001', 'I-002']);
	});

	it('tells what became of those it changed', () => {
		const sheet = aSheet([
			['番号', '点検内容'],
			['（1）', 'a'],
			['甲', 'b']
		]);
		expect(previewed(sheet).notes).toEqual([
			{ row: 2, column: 'A', note: 'id-changed', value: '（1） → 1' },
			{ row: 3, column: 'A', note: 'id-from-row', value: '甲 → row-003' }
		]);
	});
});

describe('checklistOfTables, for rows that are no controls', () => {
	const sectionsOf = (
		rows: readonly (readonly string[])[],
		merges: readonly string[] = []
	): readonly (readonly [string, string | null])[] => {
		const sheet = aSheet(rows, merges);
		imported(sheet);
		return previewed(sheet).rows.map(({ statement, section }) => [statement, section]);
	};

	it.each<[string, readonly (readonly string[])[], readonly string[]]>([
		['in a cell of its own', [['第1章'], ['1', 'a', 'x'], ['第2章'], ['2', 'b']], []],
		[
			'merged over all columns',
			[['第1章'], ['1', 'a', 'x'], ['第2章'], ['2', 'b']],
			['A2:C2', 'A4:C4']
		],
		[
			'numbered, merged over the rest',
			[
				['1', '第1章'],
				['1.1', 'a', 'x'],
				['2', '第2章'],
				['2.1', 'b']
			],
			['B2:C2', 'B4:C4']
		]
	])('fills headings down that stand %s', (_, rows, merges) => {
		expect(sectionsOf([['番号', '点検内容', '対策例'], ...rows], merges)).toEqual([
			['a', '第1章'],
			['b', '第2章']
		]);
	});

	it('fills sections down whose cell is empty below the first', () => {
		const rows = [
			['分類', '点検内容'],
			['組織', 'a'],
			['', 'b'],
			['技術', 'c'],
			['組織', 'd']
		];
		expect(sectionsOf(rows)).toEqual([
			['a', '組織'],
			['b', '組織'],
			['c', '技術'],
			['d', '組織']
		]);
	});

	it('puts rows above the first heading into a layer of their own', () => {
		const sheet = aSheet([['番号', '点検内容'], ['1', 'a'], ['第1章'], ['2', 'b']]);
		expect(imported(sheet).layers.map(({ title }) => title)).toEqual([
			text('その他', 'Other'),
			text('第1章')
		]);
	});

	it('makes one layer, named like the checklist, without sections', () => {
		expect(
			imported(
				aSheet([
					['番号', '点検内容'],
					['1', 'a']
				])
			).layers
		).toMatchObject([{ id: 'part-01', title: text('公式点検表') }]);
	});

	it('keeps statements that a layout merges over columns in every row', () => {
		const rows = [
			['番号', '点検内容', '', '対策例'],
			['1', 'a', '', 'x'],
			['2', 'b', '', 'y']
		];
		const merges = ['B1:C1', 'B2:C2', 'B3:C3'];
		expect(sectionsOf(rows, merges).map(([statement]) => statement)).toEqual(['a', 'b']);
	});

	it.each<[string, readonly (readonly string[])[], readonly string[]]>([
		[
			'merged with the row above',
			[
				['1', 'a', '・x', '証跡'],
				['', '', '・y']
			],
			['A2:A3', 'B2:B3']
		],
		[
			'empty but for a list',
			[
				['1', 'a', '・x', '証跡'],
				['', '', '・y']
			],
			[]
		]
	])('adds rows to the control above that are %s', (_, rows, merges) => {
		const sheet = aSheet([['番号', '点検内容', '対策例', '証跡'], ...rows], merges);
		const [control, ...more] = imported(sheet).controls;
		expect(control?.how).toEqual([text('x'), text('y')]);
		expect(control?.evidence).toEqual([text('証跡')]);
		expect(more).toEqual([]);
	});

	it('adds nothing to a control above a heading', () => {
		const sheet = aSheet([['番号', '点検内容', '対策例'], ['1', 'a'], ['第1章'], ['', '', 'x']]);
		expect(problemsOf(sheet)).toEqual(['B4 missing-statement x']);
	});

	it('leaves numbers without a text and remarks out, and says so', () => {
		const sheet = aSheet([['番号', '点検内容', '備考'], ['1', 'a'], ['2'], ['', '', '※1']]);
		expect(imported(sheet).controls).toHaveLength(1);
		expect(previewed(sheet).notes).toEqual([
			{ row: 3, column: null, note: 'row-left-out', value: '2' },
			{ row: 4, column: null, note: 'remark-row', value: '※1' }
		]);
	});

	it('notes headings, additions, joined lists, unknown owners and priorities in numbers', () => {
		const sheet = aSheet([
			['番号', '点検内容', '対策例', '担当', '優先度'],
			['第1章'],
			['1', 'a', '1\n2\n3\n4\n5\n6\n7\n8\n9', '神', '1'],
			['', '', 'x']
		]);
		imported(sheet);
		expect(previewed(sheet).notes.map(({ row, column, note }) => [row, column, note])).toEqual([
			[1, 'E', 'priority-numbers'],
			[2, null, 'section-heading'],
			[3, 'C', 'list-joined'],
			[3, 'D', 'unknown-owner'],
			[4, null, 'continued-row']
		]);
	});
});
