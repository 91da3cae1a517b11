import { plainChoices, type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { aChecklist, aControl, aLayer, aRisk, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

/** Four controls in three layers. */
export const checklist = aChecklist({
	layers: [
		aLayer({ id: 'governance', answeredPer: 'organisation' }),
		aLayer(),
		aLayer({ id: 'city-os' })
	],
	risks: [aRisk({ title: text('止まる') })],
	controls: [
		aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body'] }),
		aControl({ id: 'SVC-01', essential: true, risks: ['RSK-1'] }),
		aControl({ id: 'SVC-02' }),
		aControl({ id: 'COS-01', layer: 'city-os' })
	]
});
/** A small city with something of everything that a report tells of. */
export const city = anAssessment({
	parties: [
		{ id: 'p1', name: 'バス会社', kind: 'service-provider' },
		{ id: 'p2', name: '市役所', kind: 'local-government' }
	],
	components: [
		aComponent({ id: 'bus', name: 'バス', party: 'p1', uses: ['hub'] }),
		aComponent({ id: 'hub', name: '基盤', layer: 'city-os' })
	],
	answers: {
		bus: {
			'SVC-01': { status: 'not-met', party: 'p2' },
			'SVC-02': { status: 'met', evidence: ['e2', 'e1'] }
		},
		hub: { 'COS-01': { status: 'partly' } }
	},
	evidence: [
		{ id: 'e1', title: '規程', issuedOn: '2025-04-01', expiresOn: '2026-11-21' },
		{
			id: 'e2',
			title: '認証',
			issuer: '登録機関',
			expiresOn: '2026-11-22',
			registration: { scheme: 'isms', number: 'JP-1' }
		}
	],
	actions: [
		{
			id: 'a1',
			title: '更新する',
			owner: '情報課',
			due: '2026-11-21',
			state: 'open',
			closes: [{ component: 'bus', control: 'SVC-01' }]
		},
		{
			id: 'a2',
			title: '済んだこと',
			due: '2026-01-01',
			state: 'done',
			closes: [{ component: 'bus', control: 'SVC-02' }]
		}
	],
	reviews: [
		{ component: 'bus', control: 'SVC-02', verdict: 'agree' },
		{
			component: 'bus',
			control: 'SVC-01',
			verdict: 'disagree',
			status: 'partly',
			comment: '一部はある',
			reviewer: '監査 花子',
			at: '2026-10-01T16:00:00Z',
			reply: { text: '確かめる', at: '2026-10-02T00:00:00Z' }
		}
	]
});
/** What a report says is made of: the city, or with something else in its place. */
export const sourceWith = (given: Partial<Assessment> = {}, choices: Partial<ReportChoices> = {}) =>
	reportSource({
		checklist,
		assessment: { ...city, ...given },
		lenses: [],
		choices: { ...plainChoices('ja'), ...choices }
	});
/** The city as it is. */
export const source = sourceWith();
