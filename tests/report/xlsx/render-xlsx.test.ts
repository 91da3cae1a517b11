import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { renderXlsx } from '#lib/report/xlsx/render-xlsx.ts';
import { xmlText } from '#lib/report/xlsx/xml-text.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const note = '=1+1\n"引用" & <b>𠮷</b>\u0001 _x0041_';
const bytes = renderXlsx({
	checklist: aChecklist({ controls: [aControl(), aControl({ id: 'SVC-02', weight: 3 })] }),
	assessment: anAssessment({
		components: [aComponent({ name: '市民アプリ' })],
		answers: {
			bus: { 'SVC-01': { status: 'met', evidence: ['e1'] }, 'SVC-02': { status: 'partly', note } }
		},
		evidence: [{ id: 'e1', title: '規程', issuedOn: '2026-04-01', expiresOn: '2027-03-31' }],
		actions: [
			{
				id: 'a1',
				title: '診断を頼む',
				due: '2026-12-28',
				state: 'open',
				closes: [{ component: 'bus', control: 'SVC-02' }]
			}
		]
	}),
	lenses: [],
	choices: { ...plainChoices('ja'), handlingMark: '機密性2' }
});
const workbook = readWorkbook(bytes, 'r.xlsx');
const sheet = (name: string) => {
	if (!workbook.ok) throw new Error(workbook.error.kind);
	const found = workbook.value.sheets.find((item) => item.name === name);
	return found?.rows.map(({ cells }) => cells) ?? [];
};
const partOf = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the workbook of a report', () => {
	it('has its five sheets, read back by the reader of check sheets', () => {
		expect(workbook.ok && workbook.value.sheets.map(({ name }) => name)).toEqual([
			'全体の要約',
			'不足の一覧',
			'回答',
			'証跡',
			'改善計画'
		]);
	});

	it('says whose it is and how the layers stand', () => {
		const rows = sheet('全体の要約');
		expect(rows).toContainEqual(['機密性2']);
		expect(rows).toContainEqual(['基準日', '2026-11-22']);
		const overall = rows.find(([name]) => name === '全体');
		expect(overall?.slice(7)).toEqual(['5', '8', '8']);
		expect(overall?.[2]).toBe('62.5%');
	});

	it('holds every answer as it was typed, and no formula', () => {
		const answer = sheet('回答').find(([, , id]) => id === 'SVC-02');
		expect(answer?.[5]).toBe('一部実施');
		expect(answer?.[7]).toBe(note);
		for (const name of Object.keys(unzipSync(bytes))) expect(partOf(name)).not.toMatch(/<f[ >]/);
	});

	it('keeps numbers numbers and days days', () => {
		expect(sheet('不足の一覧')[1]?.slice(0, 3)).toEqual(['3', '', 'SVC-02']);
		expect(sheet('証跡')[1]?.slice(5, 7)).toEqual(['2026-04-01', '2027-03-31']);
		expect(sheet('改善計画')[1]?.slice(0, 4)).toEqual(['診断を頼む', '', '2026-12-28', '未着手']);
	});

	it('numbers the evidence and says what it proves', () => {
		expect(sheet('証跡')[1]?.slice(0, 3)).toEqual(['E-01', '規程', '市民アプリ SVC-01']);
		const answer = sheet('回答').find(([, , id]) => id === 'SVC-01');
		expect(answer?.at(-1)).toBe('E-01 規程');
	});

	it('prints the handling mark at the top of every sheet', () => {
		for (const place of [1, 2, 3, 4, 5])
			expect(partOf(`xl/worksheets/sheet${String(place)}.xml`)).toMatch(
				/<oddHeader>&amp;L加古川市 MT-[^<]+&amp;R機密性2<\/oddHeader>/
			);
	});

	it('freezes and filters the heads and offers the words of a status', () => {
		const answers = partOf('xl/worksheets/sheet3.xml');
		expect(answers).toContain(
			'<pane xSplit="4" ySplit="1" topLeftCell="E2" activePane="bottomRight" state="frozen"/>'
		);
		expect(answers).toContain('<autoFilter ref="A1:K3"/>');
		expect(answers).toMatch(
			/type="list"[^>]+sqref="F2:F3"><formula1>&quot;|type="list"[^>]+sqref="F2:F3"><formula1>"実施済み,/
		);
	});

	it('is printed across at a size one can read, head and naming columns on every page', () => {
		for (const place of [1, 2, 3, 4, 5]) {
			const [, scale] =
				/<pageSetup [^>]*scale="(\d+)"[^>]*orientation="landscape"/.exec(
					partOf(`xl/worksheets/sheet${String(place)}.xml`)
				) ?? [];
			expect(Number(scale)).toBeGreaterThanOrEqual(65);
			expect(Number(scale)).toBeLessThanOrEqual(100);
		}
		expect(partOf('xl/workbook.xml')).toContain('&#39;回答&#39;!$A:$D,&#39;回答&#39;!$1:$1');
	});

	it('writes what XML cannot hold so that it comes back', () => {
		expect(xmlText('a\u0000b')).toBe('a_x0000_b');
		expect(xmlText('_x0041_')).toBe('_x005F_x0041_');
		expect(xmlText('\ud800')).toBe('\ufffd');
		expect(xmlText('x'.repeat(40_000))).toHaveLength(32_767);
	});
});

describe('the sheets of other extents', () => {
	const city = anAssessment({
		parties: [
			{ id: 'p1', name: 'バス会社' },
			{ id: 'p2', name: '別の会社' }
		],
		components: [
			aComponent({ name: '市民アプリ', party: 'p1' }),
			aComponent({ id: 'map', name: '地図', party: 'p2' })
		],
		answers: { bus: { 'SVC-01': { status: 'not-met', note: 'メモ' } } },
		reviews: [
			{
				component: 'bus',
				control: 'SVC-01',
				verdict: 'disagree',
				comment: '記録なし',
				at: '2026-10-01T16:00:00Z'
			}
		]
	});
	const sheetsOf = (extent: ReportExtent) => {
		const read = readWorkbook(
			renderXlsx({
				checklist: aChecklist(),
				assessment: city,
				lenses: [],
				choices: { ...plainChoices('ja'), extent }
			}),
			'r.xlsx'
		);
		if (!read.ok) throw new Error(read.error.kind);
		return read.value.sheets.map(
			({ name, rows }) => [name, rows.map(({ cells }) => cells)] as const
		);
	};
	const named = (extent: ReportExtent, wanted: string) =>
		sheetsOf(extent).find(([name]) => name === wanted)?.[1] ?? [];
	const names = (extent: ReportExtent) => sheetsOf(extent).map(([name]) => name);

	it('are the summary and the gaps for leaders', () => {
		expect(names({ kind: 'leaders' })).toEqual(['全体の要約', '不足の一覧']);
	});

	it('count who owns what, and say what reviewers found, in the full one', () => {
		expect(names({ kind: 'full' }).slice(5)).toEqual(['担当の一覧', '監査の指摘']);
		expect(named({ kind: 'full' }, '担当の一覧')).toEqual([
			['対象', 'バス会社', '別の会社', '担当なし'],
			['市民アプリ', '1'],
			['地図', '', '1']
		]);
		expect(named({ kind: 'full' }, '監査の指摘')[1]).toEqual([
			'SVC-01',
			'点検項目',
			'市民アプリ',
			'未実施',
			'',
			'記録なし',
			'',
			'',
			'2026-10-02'
		]);
	});

	it('hold the answers of one party alone, without who owns the rest', () => {
		const extent = { kind: 'party', party: 'p1' } as const;
		expect(names(extent)).toEqual([
			'全体の要約',
			'不足の一覧',
			'回答',
			'証跡',
			'改善計画',
			'監査の指摘'
		]);
		expect(named(extent, '回答').map(([component]) => component)).toEqual(['対象', '市民アプリ']);
		expect(named(extent, '全体の要約').map(([first]) => first)).toContain('この抜粋の合計');
	});

	it('ask by ids, with what was answered where everything is asked', () => {
		const ask = (how: 'open' | 'all') =>
			named({ kind: 'interview', party: null, ask: how }, '回答')
				.slice(1)
				.map((row) => [row[0], row[1], row[6] ?? '']);
		expect(ask('open')).toEqual([['map', 'SVC-01', '']]);
		expect(ask('all')).toEqual([
			['bus', 'SVC-01', '未実施'],
			['map', 'SVC-01', '']
		]);
	});
});
