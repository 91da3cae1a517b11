import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { gapPart } from '#lib/report/content/gap-part.ts';
import { topControls } from '#lib/report/content/top-controls.ts';
import { aChecklist, aControl, aRisk, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const checklist = aChecklist({
	risks: [
		aRisk({ id: 'RSK-1', title: text('止まる'), impact: 3 }),
		aRisk({ id: 'RSK-2', title: text('漏れる'), impact: 2 })
	],
	controls: [
		aControl({
			id: 'SVC-01',
			title: text('鍵の管理'),
			statement: text('鍵を台帳で管理している。'),
			how: [text('台帳を作る。'), text('鍵を替える。')],
			effort: 'L',
			weight: 2,
			essential: true,
			risks: ['RSK-1', 'RSK-2']
		}),
		aControl({ id: 'SVC-02', title: text('記録') })
	]
});
const names = ['バス', '見守り', '予約', '施設'];
const ids = names.map((_, i) => `c${String(i)}`);
const city = (given: Partial<Assessment> = {}) =>
	sourceOf(
		checklist,
		anAssessment({
			components: names.map((name, i) => aComponent({ id: ids[i] ?? '', name })),
			answers: {
				c0: { 'SVC-01': { status: 'not-met', note: '台帳がない。' } },
				c1: { 'SVC-01': { status: 'not-met', note: '台帳がない。' } },
				c2: { 'SVC-01': { status: 'partly', note: '庁内だけの話。', privateNote: true } },
				c3: { 'SVC-01': { status: 'met' }, 'SVC-02': { status: 'planned' } }
			},
			...given
		})
	);
const said = (source: ReturnType<typeof city>) => rowsIn(tablesIn(gapPart(source))[0]);
const times = (whole: string, part: string) => whole.split(part).length - 1;

describe('the list of gaps', () => {
	it('has a row for each control, and says once what is the same wherever it falls short', () => {
		const rows = said(city());
		expect(rows).toHaveLength(2);
		const [, told = ''] = rows[0] ?? [];
		for (const once of [
			...['SVC-01　鍵の管理', '求めること：鍵を台帳で管理している。', 'はじめに：台帳を作る。'],
			...['手間 大', '重み 2', '影響 3', '起こりうること：止まる／漏れる', '計画なし']
		])
			expect(times(told, once), once).toBe(1);
		expect(told).not.toContain('鍵を替える。');
	});

	it('says what is missing at each component, together where the same is said', () => {
		const [, told = ''] = said(city())[0] ?? [];
		expect(told.split('\n')).toContain('バス、見守り：未実施。台帳がない。');
		expect(told.split('\n')).toContain('予約：一部実施。（庁内限り）庁内だけの話。');
		expect(told).not.toContain('施設');
	});

	it('says why nothing is planned, where the city has said so', () => {
		const deferrals = [{ component: 'c1', control: 'SVC-01', reason: '更新を待つ' }];
		const [, told = ''] = said(city({ deferrals }))[0] ?? [];
		expect(told.split('\n')).toContain('バス：未実施。台帳がない。');
		expect(told.split('\n')).toContain('見守り：未実施。台帳がない。計画しない理由：更新を待つ');
	});

	it('names each action once that closes some of them, whoever it is for', () => {
		const actions = [
			{
				id: 'a1',
				title: '台帳を作る',
				owner: '情報課',
				due: '2027-03-31',
				state: 'open' as const,
				closes: ids.map((component) => ({ component, control: 'SVC-01' }))
			}
		];
		const source = city({ actions });
		const [, told = ''] = said(source)[0] ?? [];
		expect(times(told, '計画：情報課　令和9年3月31日')).toBe(1);
		expect(told).not.toContain('計画なし');
		expect(tablesIn(gapPart(source))[0]?.rows[0]?.[0]?.id).toBe('gap-SVC-01');
	});

	it('says that there is none', () => {
		const met = Object.fromEntries(ids.map((id) => [id, { 'SVC-01': { status: 'met' as const } }]));
		const blocks = gapPart(city({ answers: met }));
		expect(tablesIn(blocks)).toEqual([]);
		expect(paragraphsIn(blocks)).toHaveLength(1);
	});
});

describe('the controls that deserve attention first', () => {
	it('are each there once, with the number of the places', () => {
		const [table] = tablesIn(topControls(city(), 4));
		expect(rowsIn(table)).toEqual([
			['SVC-01　鍵の管理\n止まる／漏れる', 'バスほか2か所', '登録なし'],
			['SVC-02　記録', '施設', '登録なし']
		]);
		expect(table?.rows[0]?.[0]).toMatchObject({ to: 'gap-SVC-01', mark: { kind: 'essential' } });
	});

	it('are as many as are asked for, of how many', () => {
		const blocks = topControls(city(), 1);
		expect(rowsIn(tablesIn(blocks)[0])).toHaveLength(1);
		expect(blocks[0]).toMatchObject({ text: '優先度の高い項目（2項目のうち1項目）' });
	});
});
