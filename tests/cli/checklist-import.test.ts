import { describe, expect, it } from 'vitest';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';
import { runCli, textOf } from '../support/run-cli.ts';

const head = ['番号', '点検内容', '重要度'];
const sheetFile = aWorkbook({
	sheets: {
		表紙: aTable([['点検表について']]),
		組織: aTable([
			['点検表'],
			head,
			['1', '方針がある。', '高い'],
			['2', '体制がある。', '重い'],
			['', '合計']
		]),
		技術: aTable([['点検表'], head, ['1', '鍵がある。', '低い']]),
		付録: aTable([
			['番号', '確認事項'],
			['9', '鍵束がある。']
		])
	}
});
const files = { 'sheet.xlsx': sheetFile };
const importing = (...rest: readonly string[]) =>
	runCli(['checklist', 'import', 'sheet.xlsx', ...rest], files);

type Preview = {
	readonly checklist: { readonly controls: number; readonly layers: number } | null;
	readonly sheet: string;
	readonly columns: Readonly<Record<string, string>>;
	readonly controls: readonly { readonly id: string; readonly section: string }[];
	readonly left: readonly { readonly row: number; readonly text: string; readonly why: string }[];
	readonly notes: readonly {
		readonly kind: string;
		readonly place: string;
		readonly text: string;
	}[];
	readonly problems: readonly { readonly kind: string; readonly place: string }[];
	readonly problemCount: number;
};
const previewOf = ({ out }: { readonly out: string }) => JSON.parse(out) as Preview;

describe('checklist import', () => {
	it('joins the sheets that have the same headings, and writes nothing without -o', async () => {
		const result = await importing('--json');
		expect(result.exitCode).toBe(0);
		expect([...result.files.keys()]).toEqual(['sheet.xlsx']);
		expect(previewOf(result)).toMatchObject({
			checklist: { controls: 3, layers: 2 },
			sheet: '組織',
			columns: { id: 'A', statement: 'B', weight: 'C' },
			controls: [
				{ id: 'S1-1', section: '組織', weight: 3 },
				{ id: 'S1-2', section: '組織', weight: 2 },
				{ id: 'S2-1', section: '技術', weight: 1 }
			],
			left: [
				{ sheet: '組織', row: 1, text: '点検表', why: 'above' },
				{ sheet: '組織', row: 5, text: '合計', why: 'total' },
				{ sheet: '技術', row: 1, text: '点検表', why: 'above' }
			]
		});
		expect(previewOf(result).notes).toContainEqual({
			kind: 'unknown-weight',
			place: '組織!C4',
			sheet: '組織',
			row: 4,
			column: 'C',
			value: '重い',
			count: 1,
			text: 'シート「組織」 C4: 重みの言葉が分からないため、2としました（1件）：重い'
		});
	});

	it('shows the first rows where no headings are recognised, and how to name them', async () => {
		const { out, exitCode } = await importing('--sheet', '表紙');
		expect(exitCode).toBe(1);
		expect(out).toContain('--header-row');
		expect(out).toContain('表紙 1: A=点検表について');
	});

	it('tells a reader what is taken, what to check and what is left out', async () => {
		const { out, err } = await importing();
		expect(out).toContain('読んだシート: 組織, 技術');
		expect(out).toContain('S1-1  方針がある。');
		expect(out).toContain('シート「組織」 5行目: 合計の行として、飛ばしました：合計');
		expect(out).toContain('シート「組織」 1行目［見出しより上の行］点検表');
		expect(out).toContain('読んでいないシート: 表紙, 付録');
		expect(err).toContain('何も書き出していません');
	});

	it('reads the sheets, the headings and the columns that are named', async () => {
		const one = previewOf(await importing('--sheet', '付録', '--json'));
		expect(one.controls.map(({ id }) => id)).toEqual(['9']);
		const other = previewOf(
			await importing(
				'--sheet',
				'組織',
				'--header-row',
				'3',
				'--map',
				'statement=B,weight=-',
				'--json'
			)
		);
		expect(other.columns).toEqual({ id: 'A', statement: 'B' });
		expect(other.controls.map(({ id }) => id)).toEqual(['2']);
	});

	it('makes a file of which an assessment can be made, scored and reported', async () => {
		const made = await importing(
			...[
				'--guideline',
				'own-kanko',
				'--edition',
				'2026',
				'--title',
				'観光課の点検表',
				'-o',
				'own.json'
			]
		);
		expect(made.exitCode).toBe(0);
		const own = { 'own.json': textOf(made.files.get('own.json')) };
		const shown = await runCli(['checklist', 'show', 'own.json'], own);
		expect(shown.out).toContain('観光課の点検表');
		const city = ['--code', '282103', '--name', '加古川市', '--fiscal-year', '2026'];
		const blank = await runCli(['new', '--checklist', 'own.json', ...city, '-o', 'f.json'], own);
		expect(blank.err).toContain('書き出しました');
		const file = { 'f.json': textOf(blank.files.get('f.json')) };
		const answers = 'component,control,status,note,reason\norganisation,S1-1,met,,\n';
		const answered = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
			...file,
			'a.csv': answers
		});
		const scored = await runCli(['score', 'g.json', '--json'], {
			'g.json': textOf(answered.files.get('g.json'))
		});
		expect(JSON.parse(scored.out)).toMatchObject({
			checklist: { guideline: 'own-kanko', edition: '2026' },
			overall: { earned: 6 }
		});
	});

	it('refuses content that is wrong with exit code 1, and says where and how often', async () => {
		const rows = Array.from({ length: 120 }, (_, order) => [String(order), '', '高']);
		const table = [head, ['a', '鍵がある。', ''], ...rows].map((row) => row.join(',')).join('\n');
		const wrong = { 'wrong.csv': table };
		const told = await runCli(['checklist', 'import', 'wrong.csv', '-o', 'own.json'], wrong);
		expect(told.exitCode).toBe(1);
		expect(told.out).toContain('直すところが120件あります');
		expect(told.out).toContain('B3: 点検する内容がありません');
		expect(told.out).toContain('ほかに20件あります。');
		expect(told.files.has('own.json')).toBe(false);
	});

	it.each<[string, readonly string[], string]>([
		['a sheet that is not there', ['--sheet', '別紙'], 'あるシート: 表紙, 組織, 技術, 付録'],
		['a column that has no letters', ['--map', 'statement=4'], 'statement=4'],
		['a meaning that is not known', ['--map', 'color=B'], 'color=B'],
		['a row that is none', ['--header-row', 'x'], '--header-row'],
		['a way of answering that is none', ['--answered-per', 'city'], '--answered-per']
	])('refuses %s with exit code 2', async (_, rest, said) => {
		const { exitCode, err } = await importing(...rest);
		expect(exitCode).toBe(2);
		expect(err).toContain(said);
	});

	it('refuses the name of a shipped guideline, and a file that is no checklist', async () => {
		expect((await importing('--guideline', 'scsg')).exitCode).toBe(1);
		const none = await runCli(['checklist', 'show', 'x.json'], { 'x.json': '{}' });
		expect(none.exitCode).toBe(2);
		expect(none.err).toContain('x.json はチェックリストではありません');
	});

	it('takes what is hidden only where that is asked for', async () => {
		const rows = [head, ['1', '鍵がある。', ''], ['2', '（旧）紙の台帳がある。', '']];
		const table = aTable(rows).replace('<row r="3">', '<row r="3" hidden="1">');
		const hidden = { 'h.xlsx': aWorkbook({ sheets: { 表: table } }) };
		const line = ['checklist', 'import', 'h.xlsx', '--json'];
		const without = previewOf(await runCli(line, hidden));
		expect(without.controls).toHaveLength(1);
		expect(without.left).toEqual([
			{ sheet: '表', row: 3, text: '2 ｜ （旧）紙の台帳がある。', why: 'hidden' }
		]);
		expect(previewOf(await runCli([...line, '--take-hidden'], hidden)).controls).toHaveLength(2);
	});
});
