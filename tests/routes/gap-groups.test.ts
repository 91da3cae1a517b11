import { describe, expect, it } from 'vitest';
import { score } from '#lib/domain/scoring/score.ts';
import { filterGaps, gapLines, groupGaps } from '../../src/routes/assessment/actions/gap-groups.ts';
import {
	gapOrders,
	improvementFilter,
	type GapOrder
} from '../../src/routes/assessment/actions/improvement-filter.ts';
import { aChecklist, aControl, aLayer, aRisk, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist({
	layers: [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()],
	risks: [aRisk({ id: 'RSK-3', impact: 3 })],
	controls: [
		aControl({ id: 'SVC-01', title: text('ログの保管'), effort: 'L' }),
		aControl({ id: 'SVC-02', weight: 3, essential: true, risks: ['RSK-3'], effort: 'M' }),
		aControl({ id: 'GOV-01', layer: 'governance', weight: 2 })
	]
});
const notMet = { status: 'not-met' as const };
const city = anAssessment({
	components: [
		aComponent({ id: 'bus', name: 'バス予約', criticality: 2 }),
		aComponent({ id: 'map' })
	],
	answers: {
		organisation: { 'GOV-01': notMet },
		bus: { 'SVC-01': notMet, 'SVC-02': { status: 'partly' } },
		map: { 'SVC-01': notMet, 'SVC-02': { status: 'met' } }
	},
	actions: [
		{
			id: 'later',
			title: '後で',
			state: 'open',
			closes: [{ component: 'map', control: 'SVC-01' }]
		},
		{
			id: 'soon',
			title: '先に',
			state: 'in-progress',
			due: '2027-03-31',
			closes: [{ component: 'map', control: 'SVC-01' }]
		},
		{
			id: 'over',
			title: '終わり',
			state: 'done',
			due: '2026-12-01',
			closes: [{ component: 'bus', control: 'SVC-02' }]
		}
	],
	deferrals: [
		{ component: 'organisation', control: 'GOV-01', reason: '来年度に見直す' },
		{ component: 'map', control: 'SVC-01', reason: '古い理由' }
	]
});
const judged = { checklist, assessment: city, score: score(checklist, city) };
const lines = gapLines(judged);
const places = new Map([
	['bus', 'バス予約'],
	['map', '地図']
]);
const shown = (filter: Partial<typeof improvementFilter.none>) =>
	filterGaps(
		lines,
		{ ...improvementFilter.none, ...filter },
		{ assessment: city, locale: 'ja', placeNames: places }
	).map(({ key }) => key);
const ordered = (order: GapOrder) => groupGaps(lines, order).map(({ control }) => control.id);

describe('the gaps of the improvement screen', () => {
	it('tell what closing each takes and brings, and what is planned', () => {
		expect(
			lines.map(({ key, effort, gain, size, plan }) => [
				key,
				...[effort, gain, size],
				plan.action?.id ?? plan.deferral ?? null
			])
		).toEqual([
			['organisation GOV-01', 1, 4, 4, '来年度に見直す'],
			['bus SVC-01', 8, 4, 4, null],
			['map SVC-01', 8, 2, 2, 'soon'],
			['bus SVC-02', 3, 6, 18, null]
		]);
	});

	it('stand by control, with what its components come to together', () => {
		const [svc] = groupGaps(lines, 'layer').filter(({ control }) => control.id === 'SVC-01');
		expect(svc?.lines.map(({ key }) => key)).toEqual(['bus SVC-01', 'map SVC-01']);
		expect([svc?.effort, svc?.gain, svc?.size, svc?.due]).toEqual([16, 6, 4, '2027-03-31']);
	});

	it.each([
		['priority', ['SVC-02', 'GOV-01', 'SVC-01']],
		['effort', ['GOV-01', 'SVC-02', 'SVC-01']],
		['gain-per-effort', ['GOV-01', 'SVC-02', 'SVC-01']],
		['due', ['SVC-01', 'GOV-01', 'SVC-02']],
		['layer', ['GOV-01', 'SVC-01', 'SVC-02']]
	] as const)('go by %s', (order, controls) => {
		expect(gapOrders).toContain(order);
		expect(ordered(order)).toEqual(controls);
	});

	it('that take nothing stand before all others by gain for the effort', () => {
		const free = lines.map((line) => ({ ...line, effort: line.key === 'map SVC-01' ? 0 : 1 }));
		const one = free.filter(({ key }) => key !== 'bus SVC-01');
		expect(groupGaps(one, 'gain-per-effort').map(({ control }) => control.id)).toEqual([
			'SVC-01',
			'SVC-02',
			'GOV-01'
		]);
	});

	it.each([
		[{}, ['organisation GOV-01', 'bus SVC-01', 'map SVC-01', 'bus SVC-02']],
		[{ layer: 'governance' }, ['organisation GOV-01']],
		[{ essential: true }, ['bus SVC-02']],
		[{ unplanned: true }, ['bus SVC-01', 'bus SVC-02']],
		[{ small: true }, ['organisation GOV-01']],
		[{ search: 'ﾊﾞｽ' }, ['bus SVC-01', 'bus SVC-02']],
		[{ search: 'ログ 地図' }, ['map SVC-01']],
		[{ search: 'ログ', essential: true }, []]
	] as const)('with %j are %j', (filter, keys) => {
		expect(shown(filter)).toEqual(keys);
	});

	it('are filtered and ordered as the address says, and unknown words say nothing', () => {
		const filter = improvementFilter.read(new URLSearchParams('sort=due&by=owner&q=x&small=1'));
		expect(filter).toMatchObject({ order: 'due', actionsBy: 'owner', search: 'x', small: true });
		expect(
			new URLSearchParams(improvementFilter.write(filter) as Record<string, string>).get('sort')
		).toBe('due');
		expect(improvementFilter.read(new URLSearchParams('sort=luck&by='))).toEqual(
			improvementFilter.none
		);
		expect(improvementFilter.write(improvementFilter.none)['sort']).toBe('');
	});
});
