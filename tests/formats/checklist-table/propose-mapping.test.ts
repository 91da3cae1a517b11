import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfHeading } from '#lib/formats/checklist-table/column-of-heading.ts';
import { mappingKey } from '#lib/formats/checklist-table/mapping-key.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import { aPart, aSheet, aTableOf } from './a-table.ts';

describe('columnOfHeading', () => {
	it.each([
		['番号', 'id'],
		['Ｎｏ．', 'id'],
		['№', 'id'],
		['項番', 'id'],
		['項目\n番号', 'id'],
		['ID', 'id'],
		['＃', 'id'],
		['大項目', 'section'],
		['分類', 'section'],
		['区　分', 'section'],
		['カテゴリー', 'section'],
		['対策カテゴリ', 'section'],
		['項目名', 'title'],
		['対策', 'title'],
		['セキュリティ対策', 'title'],
		['点検項目名', 'title'],
		['タイトル', 'title'],
		['点検内容', 'statement'],
		['点検内容（できているかどうかを確かめてください）', 'statement'],
		['確認事項', 'statement'],
		['設問文', 'statement'],
		['チェック内容※', 'statement'],
		['【要求事項】', 'statement'],
		['理由', 'why'],
		['対策の目的', 'why'],
		['背景・目的', 'why'],
		['実施方法', 'how'],
		['対策例', 'how'],
		['実施手順（例）', 'how'],
		['証跡', 'evidence'],
		['確認資料（証跡）', 'evidence'],
		['エビデンスの例', 'evidence'],
		['重要度', 'weight'],
		['優先度', 'weight'],
		['必須', 'essential'],
		['必須／推奨', 'essential'],
		['担当', 'owner'],
		['実施主体', 'owner'],
		['所管課', 'owner'],
		['Category', 'section'],
		['Item No.', 'id'],
		['Requirements', 'statement'],
		['How to', 'how'],
		['Owner', 'owner'],
		['点検内容（英語）', 'statementEn'],
		['項目名（英訳）', 'titleEn'],
		['Title (EN)', 'titleEn'],
		['statementEn', 'statementEn'],
		['English', 'statementEn']
	])('takes %j for %s', (heading, column) => {
		expect(columnOfHeading(heading)?.column).toBe(column);
	});

	it.each([
		['回答'],
		['実施状況'],
		['対策状況'],
		['点検結果'],
		['備考'],
		['該当なしの理由'],
		['チェック欄'],
		['証跡（記入欄）'],
		['スマートシティセキュリティ対策チェックシート'],
		['2026-04-01'],
		['※'],
		['']
	])('takes %j for nothing', (heading) => {
		expect(columnOfHeading(heading)).toBeUndefined();
	});
});

describe('proposeMapping', () => {
	it('finds the row of headings below a title', () => {
		const sheet = aSheet(
			[
				['スマートシティセキュリティ対策チェックシート'],
				['作成日', '2026-04-01'],
				[],
				['No.', '分類', '点検\n項目', '点検内容', '重要度', '回答', '備考'],
				['1', '組織', '方針', '方針がある。', '高', '', '必須']
			],
			['A1:G1']
		);
		expect(proposeMapping(sheet)).toEqual({
			headerRow: 4,
			columns: { id: 0, section: 1, title: 2, statement: 3, weight: 4 }
		});
	});

	it('takes a column of texts for the statements where no other is', () => {
		expect(
			proposeMapping(
				aSheet([
					['No', '対策'],
					['1', 'a']
				])
			)
		).toEqual({
			headerRow: 1,
			columns: { id: 0, statement: 1 }
		});
	});

	it('reads headings of two rows', () => {
		const sheet = aSheet(
			[
				['番号', '点検項目', '', '', '担当'],
				['', '大項目', '項目名', '点検内容', ''],
				['1', 'a', 'b', 'c', 'd']
			],
			['A1:A2', 'B1:D1', 'E1:E2']
		);
		expect(proposeMapping(sheet)).toEqual({
			headerRow: 2,
			columns: { id: 0, section: 1, title: 2, statement: 3, owner: 4 }
		});
	});

	it('reads headings whose second row is for the answers only', () => {
		const sheet = aSheet(
			[
				['番号', '点検内容', '回答', ''],
				['', '', '実施', '未実施'],
				['1', 'a']
			],
			['A1:A2', 'B1:B2', 'C1:D1']
		);
		expect(proposeMapping(sheet)).toEqual({ headerRow: 2, columns: { id: 0, statement: 1 } });
	});

	it('is not led astray by a margin merged down the sheet', () => {
		const sheet = aSheet(
			[
				['表', '番号', '点検内容'],
				['', '1', 'a'],
				['', '2', 'b'],
				['', '3', 'c']
			],
			['A1:A4']
		);
		expect(proposeMapping(sheet).headerRow).toBe(1);
	});

	it('finds none where there is none', () => {
		expect(proposeMapping(aSheet([['a', 'b'], ['c']]))).toEqual({ headerRow: 0, columns: {} });
		expect(proposeMapping({ rows: [], mergedCells: [] })).toEqual({ headerRow: 0, columns: {} });
	});

	it('never fails, stays within the sheet, and gives no place twice', () => {
		const words = fc.constantFrom(
			'No',
			'分類',
			'対策',
			'点検内容',
			'理由',
			'重み',
			'英語',
			'',
			'x'
		);
		const cell = fc.oneof(words, fc.string());
		const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
		fc.assert(
			fc.property(rows, (cells) => {
				const table = aTableOf(cells);
				const mapping = proposeMapping(table);
				const places = Object.values(mapping.columns);
				expect(new Set(places).size).toBe(places.length);
				const width = Math.max(0, ...cells.map((row) => row.length));
				for (const place of places) expect(place).toBeLessThan(width);
				const { rows: read } = previewTables([aPart(table, mapping)]);
				expect(new Set(read.map(({ id }) => id)).size).toBeLessThanOrEqual(read.length);
			})
		);
	});
});

describe('mappingKey', () => {
	it('is the same for headings that look the same', () => {
		const one = aSheet([['x'], ['Ｎｏ', '点検\n内容', '', 'ID ']]);
		const other = aSheet([['no', '点 検 内 容', '', 'id']]);
		expect(mappingKey(one, 2)).toBe('["no","点検内容","","id"]');
		expect(mappingKey(other, 1)).toBe(mappingKey(one, 2));
	});

	it('is empty where there is no such row', () => {
		expect(mappingKey(aSheet([['a']]), 0)).toBe('');
	});
});
