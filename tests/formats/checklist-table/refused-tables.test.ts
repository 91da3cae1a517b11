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
import { aPart, aSheet, aTableOf, previewed, problemsOf, settings } from './a-table.ts';

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
