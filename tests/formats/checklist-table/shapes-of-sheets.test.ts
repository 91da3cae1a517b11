import { describe, expect, it } from 'vitest';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import { aPart, aSheet, imported, previewed, problemsOf, settings } from './a-table.ts';

type Rows = readonly (readonly string[])[];

/** Id, section and statement of every control. */
const controlsOf = (rows: Rows, merges: readonly string[] = []) => {
	const sheet = aSheet(rows, merges);
	imported(sheet);
	return previewed(sheet).rows.map(({ id, section, statement }) => [id, section, statement]);
};
const notesOf = (rows: Rows, merges: readonly string[] = []) =>
	previewed(aSheet(rows, merges)).notes.map(({ row, note, value }) => `${row} ${note} ${value}`);

describe('rows that are no controls', () => {
	it('are known as headings again, also without the first of them, and in a row of their own', () => {
		const head = ['No.', '項目名', '確認事項'];
		const rows = [
			['点検表'],
			[],
			head,
			['1', '鍵', '鍵がある。'],
			[],
			head,
			['2', '扉', '扉がある。']
		];
		expect(controlsOf(rows)).toEqual([
			['1', null, '鍵がある。'],
			['2', null, '扉がある。']
		]);
		expect(notesOf(rows)).toEqual(['6 repeated-headings No. ｜ 項目名 ｜ 確認事項']);
	});

	it('are known as totals, remarks and the end, and told with their texts', () => {
		const rows = [
			['番号', '点検内容', '配点'],
			['1', '鍵がある。', '3'],
			['', '合計', '3'],
			['小計：', '', '3'],
			['※ 該当しない場合は空欄とする。'],
			['', '注）年に一度行うこと。'],
			['', '以上']
		];
		expect(controlsOf(rows)).toHaveLength(1);
		expect(notesOf(rows)).toEqual([
			'3 total-row 合計 ｜ 3',
			'4 total-row 小計： ｜ 3',
			'5 remark-row ※ 該当しない場合は空欄とする。',
			'6 remark-row 注）年に一度行うこと。',
			'7 remark-row 以上'
		]);
	});

	it('do not include statements that only speak of totals', () => {
		const rows = [
			['番号', '点検内容'],
			['1', '合計金額を毎月照合している。'],
			['2', 'Total loss of power is tested every year by the operator.']
		];
		expect(controlsOf(rows)).toHaveLength(2);
	});

	it('are headings where they have a number and a name only', () => {
		const rows = [
			['番号', '項目', '確認事項'],
			['1', '入退室'],
			['1-1', '鍵', '鍵の保管場所を決めている。'],
			['2', '記録'],
			['2-1', '台帳', '台帳に記入している。']
		];
		expect(controlsOf(rows)).toEqual([
			['1-1', '入退室', '鍵の保管場所を決めている。'],
			['2-1', '記録', '台帳に記入している。']
		]);
	});

	it('are told with their text where they head nothing', () => {
		const rows = [
			['番号', '項目', '確認事項'],
			['1', '鍵', '鍵がある。'],
			['2', '予備']
		];
		expect(notesOf(rows)).toEqual(['3 heading-without-controls 予備']);
	});

	it('go one below the other where their numbers do', () => {
		const rows = [
			['番号', '点検内容'],
			['第1章 組織'],
			['1-1 方針'],
			['①', '方針がある。'],
			['1-2 体制'],
			['①', '体制がある。'],
			['第2章 技術'],
			['2-1 鍵'],
			['①', '鍵がある。']
		];
		expect(controlsOf(rows)).toEqual([
			['1-1-1', '第1章 組織', '方針がある。'],
			['1-2-1', '第1章 組織', '体制がある。'],
			['2-1-1', '第2章 技術', '鍵がある。']
		]);
		expect(previewed(aSheet(rows)).rows.map(({ title }) => title)).toEqual([
			'1-1 方針：方針がある。',
			'1-2 体制：体制がある。',
			'2-1 鍵：鍵がある。'
		]);
	});
});

describe('statements', () => {
	it('may be indented into the next columns, and none is lost', () => {
		const rows = [
			['No.', '確認事項', '', '', '備考'],
			['1', '入退室の決まりがある。'],
			['2', '', '鍵の保管場所を決めている。'],
			['3', '', '', '鍵の数を数えている。'],
			['4', '扉を施錠している。']
		];
		expect(controlsOf(rows).map(([id, , statement]) => [id, statement])).toEqual([
			['1', '入退室の決まりがある。'],
			['2', '鍵の保管場所を決めている。'],
			['3', '鍵の数を数えている。'],
			['4', '扉を施錠している。']
		]);
	});

	it('stand under a name above that is no sentence itself', () => {
		const rows = [
			['No.', '確認事項', ''],
			['1', '入退室'],
			['1-1', '', '鍵の保管場所を決めている。'],
			['2', '記録'],
			['2-1', '', '台帳に記入している。']
		];
		expect(controlsOf(rows, ['B1:C1'])).toEqual([
			['1-1', '入退室', '鍵の保管場所を決めている。'],
			['2-1', '記録', '台帳に記入している。']
		]);
	});

	it('may have their number in the column of statements', () => {
		const rows = [
			['確認事項', ''],
			['(1)', '鍵の保管場所を決めている。'],
			['(2)', '台帳に記入している。']
		];
		expect(controlsOf(rows, ['A1:B1']).map(([, , statement]) => statement)).toEqual([
			'鍵の保管場所を決めている。',
			'台帳に記入している。'
		]);
	});

	it('are the name of the control where nothing else says what has to be true', () => {
		const rows = [
			['番号', '項目名', '点検内容', '重要度'],
			['1', '鍵を保管している。', '', '高']
		];
		expect(controlsOf(rows)).toEqual([['1', null, '鍵を保管している。']]);
		expect(notesOf(rows)).toEqual(['2 title-as-statement 鍵を保管している。']);
	});
});

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

describe('columns', () => {
	it('of one meaning: the one with the longer texts is read, and the other is told with its texts', () => {
		const sheet = aSheet([
			['番号', '確認事項', '確認事項', '担当メモ欄'],
			['1', '鍵', '鍵の保管場所を決めている。', '済'],
			['2', '扉', '扉を毎日施錠している。', '']
		]);
		expect(proposeMapping(sheet).columns).toEqual({ id: 0, statement: 2 });
		const { notes, columns } = previewed(sheet);
		expect(notes.map(({ column, note, value, count }) => [column, note, value, count])).toEqual([
			['B', 'column-passed-over', '確認事項 ｜ 鍵 ｜ 扉', 2],
			['D', 'column-left-out', '担当メモ欄 ｜ 済', 1]
		]);
		expect(
			columns[0]?.map(({ letters, meaning, alternatives }) => [letters, meaning, alternatives])
		).toEqual([
			['A', 'id', []],
			['B', null, ['C']],
			['C', 'statement', ['B']],
			['D', null, []]
		]);
	});

	it('of two steps of sections make the layers by the upper one, and the lower goes before the titles', () => {
		const sheet = aSheet([
			['大項目', '中項目', '番号', '点検内容'],
			['組織', '方針', '1', '方針がある。'],
			['', '体制', '2', '体制がある。'],
			['技術', '鍵', '3', '鍵がある。']
		]);
		expect(previewed(sheet).rows.map(({ section, title }) => [section, title])).toEqual([
			['組織', '方針：方針がある。'],
			['組織', '体制：体制がある。'],
			['技術', '鍵：鍵がある。']
		]);
	});

	it.each<[string, readonly string[], object]>([
		[
			'a standard in English',
			[
				'chapter_id',
				'chapter_name',
				'section_id',
				'section_name',
				'req_id',
				'req_description',
				'level1'
			],
			{ section: 1, subsection: 3, id: 4, statement: 5 }
		],
		[
			'a questionnaire',
			[
				'Requirement ID',
				'Main Area',
				'Checklist item',
				'Guidance',
				'Severity',
				'Status',
				'Comments'
			],
			{ id: 0, section: 1, statement: 2, how: 3, weight: 4 }
		],
		[
			'a catalogue of controls',
			[
				'controlId',
				'controlFamily',
				'Control Name',
				'Control Description',
				'Implementation Guidance'
			],
			{ id: 0, section: 1, title: 2, statement: 3, how: 4 }
		],
		[
			'a check sheet',
			['項番', '評価項目', '評価内容', '解説', '根拠', '証跡', '担当', '備考'],
			{ id: 0, title: 1, statement: 2, how: 3, why: 4, evidence: 5, owner: 6 }
		]
	])('are known by the words of %s', (_, headings, columns) => {
		const texts = headings.map((heading) => `${heading}のとおりにしている。`);
		expect(proposeMapping(aSheet([headings, texts])).columns).toEqual(columns);
	});

	it('are headed in any of the upper rows, below title lines, also in two rows without merged cells', () => {
		const sheet = aSheet([
			['点検表'],
			['作成日', '2026-04-01'],
			[],
			['以下の項目について確認してください。'],
			['番号', '点検項目', '', '回答', ''],
			['', '大項目', '点検内容', '実施', '未実施'],
			['1', '組織', '方針がある。']
		]);
		expect(proposeMapping(sheet)).toEqual({
			headerRow: 6,
			columns: { id: 0, section: 1, statement: 2 }
		});
	});
});

describe('grades', () => {
	const graded = (heading: string, ...words: readonly string[]) =>
		previewed(
			aSheet([
				['番号', '点検内容', heading],
				...words.map((word, order) => [String(order + 1), '鍵がある。', word])
			])
		);

	it.each<[string, readonly string[], readonly number[]]>([
		['重要度', ['高い', '中程度', '低い'], [3, 2, 1]],
		['Severity', ['Critical', 'High', 'Medium', 'Low'], [3, 3, 2, 1]],
		['重要度', ['重大', '軽微'], [3, 1]],
		['重要度', ['必須', '推奨', '任意'], [3, 2, 1]],
		['Priority', ['Must', 'SHOULD', 'May'], [3, 2, 1]],
		['重要度', ['◎', '○', '△'], [3, 2, 1]],
		['重要度', ['★★★', '★★', '★'], [3, 2, 1]],
		['重要度', ['A', 'B', 'C'], [3, 2, 1]],
		['重要度', ['1', '2', '3', '4', '5'], [1, 1, 2, 3, 3]],
		['重要度', ['【高】', '3：高', '中（標準）'], [3, 3, 2]]
	])('under %s: %j weigh %j', (heading, words, weights) => {
		expect(graded(heading, ...words).rows.map(({ weight }) => weight)).toEqual(weights);
	});

	it('that nobody knows are told once for each word, with how often it stands there', () => {
		const { notes, problemCount, rows } = graded('重要度', '重い', '高', '重い', '変');
		expect(problemCount).toBe(0);
		expect(rows.map(({ weight }) => weight)).toEqual([2, 3, 2, 2]);
		expect(notes).toEqual([
			{ row: 2, column: 'C', note: 'unknown-weight', value: '重い', count: 2 },
			{ row: 5, column: 'C', note: 'unknown-weight', value: '変', count: 1 }
		]);
	});

	it('say what is essential, and ○ does not where ◎ stands beside it', () => {
		expect(graded('必須', '○', '◎', '').rows.map(({ essential }) => essential)).toEqual([
			false,
			true,
			false
		]);
		expect(graded('区分・重要度', '必須', '推奨').rows.map(({ essential }) => essential)).toEqual([
			true,
			false
		]);
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
