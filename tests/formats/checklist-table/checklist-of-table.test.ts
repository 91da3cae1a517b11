import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { text } from '../../support/a-checklist.ts';
import { aSheet, controlOf, imported } from './a-table.ts';

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
