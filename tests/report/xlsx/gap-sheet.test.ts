import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { renderCsv } from '#lib/report/csv/render-csv.ts';
import { renderXlsx } from '#lib/report/xlsx/render-xlsx.ts';
import { aChecklist, aControl, aRisk, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const closes = [{ component: 'bus', control: 'SVC-01' }];
const input: ReportInput = {
	checklist: aChecklist({
		controls: [
			aControl({
				weight: 2,
				essential: true,
				effort: 'L',
				how: [text('台帳を作る。'), text('月ごとに見直す。')],
				risks: ['RSK-1']
			})
		],
		risks: [aRisk({ impact: 3 })]
	}),
	assessment: anAssessment({
		components: [
			aComponent({ name: '市民アプリ', criticality: 2 }),
			aComponent({ id: 'map', name: '地図' })
		],
		answers: {
			bus: { 'SVC-01': { status: 'partly', note: '台帳が古い' } },
			map: { 'SVC-01': { status: 'not-met' } }
		},
		actions: [
			{ id: 'a0', title: '済んだこと', due: '2026-05-01', state: 'done', closes },
			{ id: 'a1', title: '見直す', owner: '総務課', due: '2027-03-31', state: 'open', closes },
			{ id: 'a2', title: '作る', owner: '情報課', due: '2026-10-01', state: 'in-progress', closes }
		]
	}),
	lenses: [],
	choices: plainChoices('ja')
};

type Table = readonly (readonly string[])[];

/** The rows of a table by the titles of its columns. */
function byTitle([titles = [], ...rows]: Table): readonly Readonly<Record<string, string>>[] {
	return rows.map((cells) =>
		Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? '']))
	);
}

function sheetOf(name: string, of = input): Table {
	const book = readWorkbook(renderXlsx(of), 'r.xlsx');
	if (!book.ok) throw new Error(book.error.kind);
	const found = book.value.sheets.find((sheet) => sheet.name === name);
	return found?.rows.map(({ cells }) => cells) ?? [];
}

function csvRows(): Table {
	const parsed = parseCsv(renderCsv(input).slice(1));
	if (!parsed.ok) throw new Error(parsed.error.problem);
	return parsed.value.map(({ cells }) => cells);
}

/** What both tables say of the gap of the app. */
const gapOfApp = {
	優先度: '12',
	必須: '必須',
	番号: 'SVC-01',
	点検する内容: '文書で定めている。',
	対象: '市民アプリ',
	回答: '一部実施',
	最初にすること: '台帳を作る。',
	手間: '大',
	重み: '2',
	重要度: '2',
	影響: '3',
	起こりうること: '止まる',
	改善計画: '作る',
	担当: '情報課',
	期限: '2026-10-01',
	状態: '進行中',
	期限超過: '期限超過',
	ほかの改善計画: '見直す（総務課、令和9年3月31日）\n済んだこと（担当未定、令和8年5月1日）'
};

describe('the table of gaps to work with', () => {
	it('has one row for each gap and component, each thing in a column of its own', () => {
		const rows = byTitle(sheetOf('不足の一覧'));
		expect(rows.map((row) => row['対象'])).toEqual(['市民アプリ', '地図']);
		expect(rows[0]).toMatchObject({ ...gapOfApp, '足りないこと（回答のメモ）': '台帳が古い' });
	});

	it('leaves the columns of a plan empty where none is registered', () => {
		expect(byTitle(sheetOf('不足の一覧'))[1]).toMatchObject({
			改善計画: '',
			担当: '',
			期限: '',
			状態: '',
			期限超過: '',
			ほかの改善計画: ''
		});
	});

	it('says why nothing is planned for now', () => {
		const reason = '来年度の更新で機器ごと入れ替える';
		const deferrals = [{ component: 'map', control: 'SVC-01', reason }];
		const city = { ...input, assessment: { ...input.assessment, deferrals } };
		const reasons = byTitle(sheetOf('不足の一覧', city)).map((row) => row['いまは計画しない理由']);
		expect(reasons).toEqual(['', reason]);
	});

	it('is the same in CSV', () => {
		const app = byTitle(csvRows()).find((row) => row['対象'] === '市民アプリ');
		expect(app).toMatchObject({ ...gapOfApp, メモ: '台帳が古い' });
	});
});

describe('the table of actions to work with', () => {
	it('says what is late, and not of what is done', () => {
		expect(byTitle(sheetOf('改善計画')).map((row) => row['期限超過'])).toEqual([
			'',
			'',
			'期限超過'
		]);
	});
});

describe("the city's own figures of effort", () => {
	const efforts = { unit: 'days', sizes: { S: 2, M: 10, L: 60 }, controls: {} } as const;
	const withOwn = (controls: Readonly<Record<string, number>>): ReportInput => ({
		...input,
		assessment: {
			...input.assessment,
			efforts: { ...efforts, controls },
			actions: [
				{ id: 'a1', title: '見直す', effort: 7, state: 'open', closes },
				{ id: 'a2', title: '待つ', undatedBecause: '予算待ち', state: 'open', closes }
			]
		}
	});

	it('stand beside the words of the checklist, in the unit they are stated in', () => {
		expect(byTitle(sheetOf('不足の一覧', withOwn({})))[0]).toMatchObject({
			手間: '大',
			'手間（日）': '60'
		});
		expect(byTitle(sheetOf('不足の一覧', withOwn({ 'SVC-01': 5 })))[0]?.['手間（日）']).toBe('5');
		expect(sheetOf('不足の一覧')[0]).not.toContain('手間（日）');
	});

	it('stand with each action, as the reason why it has no day does', () => {
		expect(byTitle(sheetOf('改善計画', withOwn({})))).toMatchObject([
			{ '手間（日）': '7', 期限を決めない理由: '' },
			{ '手間（日）': '', 期限を決めない理由: '予算待ち' }
		]);
		expect(sheetOf('改善計画')[0]).not.toContain('期限を決めない理由');
	});
});

describe('who answers, in workbook and CSV', () => {
	const city: ReportInput = {
		...input,
		checklist: aChecklist({
			controls: [
				aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body'] }),
				aControl()
			]
		}),
		assessment: anAssessment({
			parties: [{ id: 'council', name: '推進協議会', kind: 'driving-body' }],
			components: [aComponent()]
		})
	};

	it("is the city's own party where it is the only one of its kind, else the kind, said to be missing", () => {
		const parsed = parseCsv(renderCsv(city).slice(1));
		const rows = byTitle(parsed.ok ? parsed.value.map(({ cells }) => cells) : []);
		const wanted = ['推進協議会', 'サービス提供者（主体の登録なし）'];
		expect(rows.map((row) => row['担当する主体'])).toEqual(wanted);
		const book = readWorkbook(renderXlsx(city), 'r.xlsx');
		const sheet = book.ok && book.value.sheets.find(({ name }) => name === '回答');
		const answers = byTitle(sheet ? sheet.rows.map(({ cells }) => cells) : []);
		expect(answers.map((row) => row['担当する主体'])).toEqual(wanted);
	});
});
