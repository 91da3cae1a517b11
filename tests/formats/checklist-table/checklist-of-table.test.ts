import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import type {
	ChecklistColumn,
	ColumnMapping
} from '#lib/formats/checklist-table/checklist-column.ts';
import { checklistColumns } from '#lib/formats/checklist-table/checklist-column.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import type { TableImportSettings } from '#lib/formats/checklist-table/table-import-settings.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import { findChecklistContradictions } from '#lib/formats/checklist/find-checklist-contradictions.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { text } from '../../support/a-checklist.ts';
import {
	aPart,
	aSheet,
	aTableOf,
	controlOf,
	imported,
	previewed,
	problemsOf,
	settings
} from './a-table.ts';

describe('checklistOfTables, for a sheet with merged sections', () => {
	const sheet = aSheet(
		[
			['公式点検表'],
			['番号', '分類', '点検内容', '対策例', '証跡', '重要度', '必須', '担当'],
			['1-1', '組織', '方針がある。', '・作る\n・配る', '方針；議事録', '高', '○', '自治体'],
			['1-2', '', '体制がある。', '', '', '低', '', '都市OS運営者、委託先'],
			['2-1', '技術', '更新している。', '', '', '', '×', '']
		],
		['A1:H1', 'B3:B4']
	);
	const checklist = imported(sheet);

	it('makes a head of the settings', () => {
		expect(checklist).toMatchObject({
			guideline: 'official',
			edition: '3.0',
			revision: 1,
			title: text('公式点検表'),
			notice: { ja: expect.stringContaining('利用者が「点検表.xlsx」から取り込んだ') as string },
			revisions: [{ revision: 1, date: '2026-11-22' }],
			risks: []
		});
		expect(checklist.parties.map(({ id }) => id)).toEqual([
			'driving-body',
			'local-government',
			'service-provider',
			'city-os-operator',
			'asset-manager',
			'contractor'
		]);
	});

	it('makes layers of sections', () => {
		expect(checklist.layers).toEqual([
			{ id: 'part-01', title: text('組織'), summary: text('組織'), answeredPer: 'organisation' },
			{ id: 'part-02', title: text('技術'), summary: text('技術'), answeredPer: 'organisation' }
		]);
	});

	it('makes controls of rows', () => {
		expect(checklist.controls).toEqual([
			{
				id: '1-1',
				layer: 'part-01',
				title: text('方針がある。'),
				statement: text('方針がある。'),
				how: [text('作る'), text('配る')],
				effort: 'M',
				evidence: [text('方針'), text('議事録')],
				weight: 3,
				essential: true,
				risks: [],
				parties: ['local-government'],
				basis: { kind: 'imported', source: '点検表.xlsx 行 3' },
				references: []
			},
			expect.objectContaining({
				id: '1-2',
				layer: 'part-01',
				how: [],
				evidence: [],
				weight: 1,
				essential: false,
				parties: ['city-os-operator', 'contractor']
			}),
			expect.objectContaining({
				id: '2-1',
				layer: 'part-02',
				weight: 2,
				parties: ['local-government']
			})
		]);
	});

	it('is answered for systems where the settings say so', () => {
		const { layers, componentLayers } = imported(sheet, { answeredPer: 'component' });
		expect(layers.map(({ componentLayer }) => componentLayer)).toEqual(['system', 'system']);
		expect(componentLayers?.map(({ id, title }) => [id, title])).toEqual([
			['system', text('対象システム', 'System')]
		]);
	});

	it('reads a CSV file in Shift_JIS in the same way', () => {
		// 番号,点検内容 / 1,方針
		const bytes = Uint8Array.from([
			...[0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x93, 0x5f, 0x8c, 0x9f, 0x93, 0xe0, 0x97, 0x65, 0x0d, 0x0a],
			...[0x31, 0x2c, 0x95, 0xfb, 0x90, 0x6a, 0x0d, 0x0a]
		]);
		const workbook = readWorkbook(bytes, 'a.csv');
		const csv = workbook.ok ? workbook.value.sheets[0] : undefined;
		expect(csv && imported(csv).controls.map(({ id, statement }) => [id, statement.ja])).toEqual([
			['1', '方針']
		]);
	});
});

describe('checklistOfTables, for texts', () => {
	it('takes titles, reasons and English texts where there are any', () => {
		const control = controlOf({
			項目名: '方針\nの策定',
			理由: '一\n二',
			一部実施: '案がある。',
			'項目名（英語）': 'Policy',
			'点検内容（英語）': 'There is a policy.'
		});
		expect(control).toMatchObject({
			title: text('方針の策定', 'Policy'),
			statement: text('方針がある。', 'There is a policy.'),
			why: text('一\n二'),
			partly: text('案がある。')
		});
	});

	it('leaves a reason out that is a stroke only', () => {
		expect(controlOf({ 理由: '－', 実施方法: '―' })).not.toHaveProperty('why');
	});

	it('cuts a title out of a long statement', () => {
		const { title } = controlOf({ 点検内容: `𠮷${'あ'.repeat(50)}\n二行目` });
		expect(title.ja).toBe(`𠮷${'あ'.repeat(39)}…`);
	});

	it.each([
		['1', 1],
		['３', 3],
		['高', 3],
		['中', 2],
		['低', 1],
		['◎', 3],
		['○', 2],
		['△', 1],
		['High', 3],
		['medium', 2],
		['', 2]
	])('weighs %j as %i', (word, weight) => {
		expect(controlOf({ 重み: word }).weight).toBe(weight);
	});

	it.each([
		['○', true],
		['◯', true],
		['●', true],
		['はい', true],
		['必須', true],
		['YES', true],
		['TRUE', true],
		['１', true],
		['', false],
		['×', false],
		['任意', false],
		['0', false]
	])('takes %j under 必須 for %s', (word, essential) => {
		expect(controlOf({ 必須: word }).essential).toBe(essential);
	});

	it.each([
		['自治体', ['local-government']],
		['市', ['local-government']],
		['大阪府', ['local-government']],
		['情報政策課', ['local-government']],
		['委託先', ['contractor']],
		['保守ベンダー', ['contractor']],
		['推進主体', ['driving-body']],
		['スマートシティ協議会', ['driving-body']],
		['サービス提供者', ['service-provider']],
		['都市OS運営者', ['city-os-operator']],
		['データ連携基盤', ['city-os-operator']],
		['アセット管理者', ['asset-manager']],
		['市、委託先・サービス提供者', ['local-government', 'service-provider', 'contractor']],
		['市民', ['local-government']],
		['', ['local-government']]
	])('takes %j for %j', (owner, parties) => {
		expect(controlOf({ 担当: owner }).parties).toEqual(parties);
	});

	it.each([
		['a\nb', ['a', 'b']],
		['a；b;c', ['a', 'b', 'c']],
		['・a\n　続き\n・b', ['a\n続き', 'b']],
		['①a ②b', ['a ②b']],
		['1. a\n2. b\n2.5 c', ['a', 'b\n2.5 c']],
		['（1）a\n（2）b', ['a', 'b']],
		['ログ・証跡を残す', ['ログ・証跡を残す']],
		['○○課の台帳', ['○○課の台帳']],
		['・・・', ['・・・']],
		['a ・b ・c', ['a', 'b', 'c']],
		['－', []],
		['1\n2\n3\n4\n5\n6\n7\n8\n9\n10', ['1', '2', '3', '4', '5', '6', '7', '8\n9\n10']]
	])('lists %j as %j', (cell, points) => {
		expect(controlOf({ 実施方法: cell }).how.map(({ ja }) => ja)).toEqual(points);
	});
});

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

describe('checklistOfTables refuses', () => {
	const headings = ['番号', '点検内容', '項目名', '重み', '必須'];

	it('rows with something wrong, and lists them from top to bottom', () => {
		const sheet = aSheet([
			headings,
			['1', 'a', '', '', ''],
			['3', '', '', '2', ''],
			['', ''],
			['4', 'あ'.repeat(8001)],
			['5', 'a\u0001']
		]);
		expect(problemsOf(sheet)).toEqual([
			'B3 missing-statement 3 ｜ 2',
			`B5 text-too-long ${'あ'.repeat(40)}…`,
			'B6 unwritable-text a\u0001'
		]);
		const made = checklistOfTables([aPart(sheet)], settings);
		expect(made).toEqual({ ok: false, error: previewed(sheet).problems });
	});

	it('tables without controls or with too many of them', () => {
		expect(problemsOf(aSheet([headings]))).toEqual(['1 no-controls 0']);
		const rows = Array.from({ length: 5001 }, (_, order) => [String(order), 'a']);
		expect(problemsOf(aSheet([headings, ...rows]))).toEqual(['1 too-many-controls 5001']);
	});

	it('more sections than a checklist has layers', () => {
		const rows = Array.from({ length: 101 }, (_, order) => [`第${order}章`, 'a']);
		expect(problemsOf(aSheet([['分類', '点検内容'], ...rows]))).toEqual([
			'1 too-many-sections 101'
		]);
	});

	it('more problems than anyone reads, naming a hundred', () => {
		const rows = Array.from({ length: 300 }, () => ['1', '', '', '高']);
		const { problems, problemCount } = previewed(aSheet([headings, ['1', 'a'], ...rows]));
		expect([problems.length, problemCount]).toEqual([100, 300]);
	});

	it.each<[ColumnMapping, string]>([
		[{ headerRow: 1, columns: { id: 0 } }, 'missing-mapping statement'],
		[{ headerRow: -1, columns: { statement: 0 } }, 'wrong-mapping headerRow'],
		[{ headerRow: 1, columns: { statement: 0, why: 200 } }, 'wrong-mapping why'],
		[{ headerRow: 1, columns: { statement: 0.5 } }, 'wrong-mapping statement']
	])('the mapping %j', (mapping, expected) => {
		const { problems } = previewTables([aPart(aSheet([['a'], ['b']]), mapping)]);
		expect(problems.map(({ problem, value }) => `${problem} ${value}`)).toEqual([expected]);
	});

	it.each<[Partial<TableImportSettings>, string]>([
		[{ guideline: 'Not A Slug' }, 'guideline'],
		[{ edition: '' }, 'edition'],
		[{ revision: 0 }, 'revision'],
		[{ title: '' }, 'title'],
		[{ source: 'a'.repeat(401) }, 'source'],
		[{ date: '2026-02-30' }, 'date']
	])('settings such as %j', (given, value) => {
		const sheet = aSheet([
			['番号', '点検内容'],
			['1', 'a']
		]);
		const made = checklistOfTables([aPart(sheet)], { ...settings, ...given });
		expect(made).toEqual({
			ok: false,
			error: [{ row: 0, column: null, problem: 'wrong-setting', value }]
		});
	});
});

describe('checklistOfTables, for any table and mapping', () => {
	const cell = fc.oneof(
		fc.constantFrom('1', '1-1', '（1）', '甲', '高', '○', '組織', '', '', '・a\n・b', '自治体'),
		fc.string({ unit: 'grapheme', maxLength: 12 })
	);
	const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
	const mappings: fc.Arbitrary<ColumnMapping> = fc.record({
		headerRow: fc.nat(2),
		columns: fc
			.dictionary(fc.constantFrom<ChecklistColumn[]>(...checklistColumns), fc.nat(6))
			.map((columns) => ({ statement: 1, ...columns }))
	});

	it('makes a right checklist of all of it, with ids of their own, or says why not', () => {
		fc.assert(
			fc.property(rows, mappings, (cells, mapping) => {
				const table = aTableOf(cells, ['A2:B2', 'C1:C4', 'B3:B5']);
				const { rows: previews, problems } = previewTables([aPart(table, mapping)]);
				const made = checklistOfTables([aPart(table, mapping)], settings);
				expect(made.ok).toBe(problems.length === 0);
				if (!made.ok) return;
				expect(checklistSchema.parse(made.value)).toEqual(made.value);
				expect(findChecklistContradictions(made.value)).toEqual([]);
				const ids = made.value.controls.map(({ id }) => id);
				expect(ids).toEqual(previews.map(({ id }) => id));
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 500 }
		);
	});
});
