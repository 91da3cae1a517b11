import { describe, expect, it } from 'vitest';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { aPart, aSheet, imported, previewed, problemsOf, settings } from './a-table.ts';
import { type Rows, controlsOf } from './what-is-read.ts';

describe('numbers', () => {
	const idsOf = (rows: Rows, merges: readonly string[] = []) =>
		controlsOf([['番号', '点検内容'], ...rows], merges).map(([id]) => id);

	it('stand for several statements where they are merged over them or blank below', () => {
		expect(
			idsOf(
				[
					['1', 'a'],
					['', 'b'],
					['', 'c'],
					['2', 'd'],
					['', 'e']
				],
				['A2:A4']
			)
		).toEqual(['1', '1-2', '1-3', '2', '2-2']);
	});

	it('that are counted on never take the number of another', () => {
		expect(
			idsOf([
				['1', 'a'],
				['', 'b'],
				['1-2', 'c']
			])
		).toEqual(['1', '1(2)', '1-2']);
	});

	it('of a group stand below the number above them', () => {
		expect(
			idsOf([
				['1-1', 'a'],
				['(ア)', 'b'],
				['(イ)', 'c'],
				['①', 'd'],
				['1-2', 'e'],
				['(ア)', 'f']
			])
		).toEqual(['1-1', '1-1-a', '1-1-i', '1-1-i-1', '1-2', '1-2-a']);
	});

	it.each([
		['第1条', '1'],
		['第十二条の2', '12-2'],
		['Ⅲ', 'III'],
		['ア', 'a'],
		['㋐', 'a'],
		['（三）', '3'],
		['1-1-ア', '1-1-a'],
		['１．２', '1.2'],
		['a)', 'a)']
	])('such as %j become %j, with the number of the sheet kept', (written, id) => {
		const sheet = aSheet([
			['番号', '点検内容'],
			[written, 'a']
		]);
		const [control] = imported(sheet).controls;
		expect(control?.id).toBe(id);
		if (written !== id)
			expect(control?.basis).toMatchObject({
				source: expect.stringContaining(`番号 ${written}`) as string
			});
	});

	it('that begin anew in every chapter stand below the number of their chapter', () => {
		expect(idsOf([['1 組織'], ['1', 'a'], ['2', 'b'], ['2 技術'], ['1', 'c'], ['2', 'd']])).toEqual(
			['1-1', '1-2', '2-1', '2-2']
		);
		expect(idsOf([['組織'], ['1', 'a'], ['技術'], ['1', 'c']])).toEqual(['1-1', '2-1']);
	});

	it('that come twice by mistake change no other', () => {
		expect(
			idsOf([
				['1', 'a'],
				['2', 'b'],
				['1', 'c'],
				['3', 'd']
			])
		).toEqual(['1', '2', '1-2', '3']);
	});
});

describe('several sheets', () => {
	const sheet = (...rows: Rows) => aSheet([['番号', '点検内容'], ...rows]);
	const parts = [
		aPart(sheet(['1', '方針がある。'], ['2', '体制がある。']), undefined, '組織'),
		aPart(sheet(['1', '鍵がある。']), undefined, '技術')
	];

	it('become one checklist with a layer each, and ids that say of which sheet they are', () => {
		const made = checklistOfTables(parts, settings);
		expect(made.ok && made.value.layers.map(({ title }) => title.ja)).toEqual(['組織', '技術']);
		expect(made.ok && made.value.controls.map(({ id }) => id)).toEqual(['S1-1', 'S1-2', 'S2-1']);
		expect(made.ok && made.value.controls.at(-1)?.basis).toEqual({
			kind: 'imported',
			source: '点検表.xlsx シート 技術 行 2 番号 1'
		});
	});

	it('name the sheet of everything that is told', () => {
		const { notes, problems } = previewTables([
			...parts,
			aPart(sheet(['1', 'あ'.repeat(8001)], ['※ 注']), undefined, '付録')
		]);
		expect(problems).toMatchObject([
			{ sheet: '付録', row: 2, column: 'B', problem: 'text-too-long', count: 8001 }
		]);
		expect(notes).toContainEqual({
			sheet: '付録',
			row: 3,
			column: null,
			note: 'remark-row',
			value: '※ 注'
		});
	});
});

describe('limits', () => {
	it('of layers are kept by going one level up', () => {
		const rows = Array.from({ length: 120 }, (_, order) => [
			'全体',
			`節${String(order)}`,
			String(order + 1),
			'鍵がある。'
		]);
		const sheet = aSheet([['大分類', '中分類', '番号', '点検内容'], ...rows]);
		expect(imported(sheet).layers.map(({ title }) => title.ja)).toEqual(['全体']);
		expect(previewed(sheet).notes).toMatchObject([{ note: 'higher-sections', count: 120 }]);
	});

	it('are told with how much there is', () => {
		const rows = Array.from({ length: 101 }, (_, order) => [`分類${String(order)}`, '鍵がある。']);
		expect(problemsOf(aSheet([['分類', '点検内容'], ...rows]))).toEqual([
			'1 too-many-sections 101'
		]);
	});
});
