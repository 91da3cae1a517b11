import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#lib/formats/checklist-table/propose-mapping.ts';
import { aSheet, previewed } from './a-table.ts';

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
