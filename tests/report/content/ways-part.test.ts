import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { waysPart } from '#lib/report/content/ways-part.ts';
import { aChecklist, aControl, aLayer, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { aCityOfLayers } from '../../support/hard-city.ts';
import { listsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const checklist = aChecklist({
	layers: [aLayer(), aLayer({ id: 'city-os', title: text('都市OS') })],
	controls: [
		aControl({ id: 'SVC-01', title: text('鍵の管理'), effort: 'L' }),
		aControl({ id: 'SVC-02', title: text('記録の保全'), effort: 'S' }),
		aControl({ id: 'COS-01', layer: 'city-os' })
	]
});
const city = (given: Partial<Assessment> = {}) =>
	sourceOf(
		checklist,
		anAssessment({
			components: [
				aComponent(),
				aComponent({ id: 'app' }),
				aComponent({ id: 'hub', layer: 'city-os' })
			],
			answers: {
				bus: { 'SVC-01': { status: 'not-met' }, 'SVC-02': { status: 'not-met' } },
				app: { 'SVC-01': { status: 'not-met' }, 'SVC-02': { status: 'met' } },
				hub: { 'COS-01': { status: 'met' } }
			},
			...given
		})
	);
const action = { title: '直す', state: 'open' as const };
const closesSmall = [{ component: 'bus', control: 'SVC-02' }];

describe('what lifts the grade', () => {
	const blocks = waysPart(city(), 2);

	it('is the cheapest way to each grade, with its effort and what comes of it', () => {
		const rows = rowsIn(tablesIn(blocks)[0]);
		expect(rows).toEqual([
			['まち全体をCにする', '1項目', '作業1ポイント', 'C　60.0%'],
			['まち全体をBにする', '2項目', '作業9ポイント', 'B　80.0%'],
			['まち全体をAにする', '2項目（対象ごとに3件）', '作業17ポイント', 'A　100.0%']
		]);
	});

	it('names the controls of the nearest ways, with the places where they are several', () => {
		expect(listsIn(blocks)).toEqual(['Cへの道筋：記録の保全', 'Bへの道筋：鍵の管理、記録の保全']);
	});

	it('counts in the unit of the city, and with its own figures', () => {
		const efforts = {
			unit: 'days' as const,
			sizes: { S: 2, M: 5, L: 20 },
			controls: { 'SVC-02': 7 }
		};
		const own = waysPart(city({ efforts }), 2);
		expect(rowsIn(tablesIn(own)[0]).map((row) => row[2])).toEqual(['7日', '27日', '47日']);
		expect(paragraphsIn(own)[0]).toContain('日数');
	});

	it('promises no grade while layers are not rated: it says how many answers that takes', () => {
		const { assessment } = city();
		const open = waysPart(city({ answers: { ...assessment.answers, hub: {} } }), 2);
		expect(listsIn(open).at(-1)).toBe(
			'都市OSは、未回答・「分からない」の1件のうち、少なくとも1件に回答すると判定できます。'
		);
		expect(paragraphsIn(open)).toContain(
			'まち全体の評価は、全ての層が判定できたときに決まります。'
		);
		expect(rowsIn(tablesIn(open)[0])[0]?.[0]).toBe('判定済みの1層をCにする');
	});

	it('counts the layers without a grade where they are too many to name', () => {
		const { checklist: many, assessment } = aCityOfLayers(25, (i) => i % 3 !== 0);
		const few = waysPart(sourceOf(many, assessment), 2, {
			controls: 2,
			layers: 2,
			actions: 1,
			ways: 'named'
		});
		expect(listsIn(few).filter((item) => item.includes('回答すると判定できます'))).toHaveLength(2);
		expect(listsIn(few).at(-1)).toMatch(/^ほかに\d+層が、判定できるだけの回答に達していません。$/);
	});

	it('is a table in short words alone where there is no room for more', () => {
		const { assessment } = city();
		const open = city({ answers: { ...assessment.answers, hub: {} } });
		const short = waysPart(open, 2, { controls: 1, layers: 1, actions: 1, ways: 'counted' });
		expect(listsIn(short)).toEqual([]);
		expect(rowsIn(tablesIn(short)[0])[0]?.[3]).toContain('暫定C');
	});

	it('is nothing where nothing is short', () => {
		const met = { status: 'met' } as const;
		const all = city({
			answers: {
				bus: { 'SVC-01': met, 'SVC-02': met },
				app: { 'SVC-01': met, 'SVC-02': met },
				hub: { 'COS-01': met }
			}
		});
		expect(waysPart(all, 2)).toEqual([]);
	});
});

describe('what the registered actions bring', () => {
	it('is the day on which the grade changes, and what all of them come to', () => {
		const blocks = waysPart(
			city({ actions: [{ id: 'a', ...action, due: '2027-03-31', closes: closesSmall }] }),
			2
		);
		expect(rowsIn(tablesIn(blocks)[0]).at(-1)).toEqual([
			'登録済みの計画を全て終える',
			'–',
			'–',
			'C　60.0%'
		]);
		expect(paragraphsIn(blocks)).toContain(
			'登録済みの計画が期限どおりに終わると、令和9年3月31日に「C」、得点60.0%になる見通しです。'
		);
	});

	it('leaves out what has no day, a day that has passed, or nothing to close, and says so', () => {
		const said = paragraphsIn(
			waysPart(
				city({
					actions: [
						{ id: 'late', ...action, title: '遅れた', due: '2026-01-31', closes: closesSmall },
						{ id: 'none', ...action, title: 'いつか', closes: closesSmall },
						{ id: 'void', ...action, title: '空の計画', due: '2027-01-31', closes: [] }
					]
				}),
				2
			)
		);
		expect(said).toContain('期限を過ぎた計画は、この見通しに入れていません：遅れた');
		expect(said).toContain('期限のない計画は、この見通しに入れていません：いつか');
		expect(said).toContain('なくす不足がない計画は、この見通しに入れていません：空の計画');
		expect(said.join('')).not.toContain('期限どおりに終わると');
	});

	it('counts such actions where they are too many to name', () => {
		const actions = Array.from({ length: 9 }, (_, i) => ({
			id: `a${String(i)}`,
			...action,
			title: `計画${String(i)}`,
			closes: closesSmall
		}));
		const said = paragraphsIn(waysPart(city({ actions }), 2)).at(-1);
		expect(said).toMatch(/：計画0、計画1、計画2、計画3、計画4、ほか4件$/);
	});
});
