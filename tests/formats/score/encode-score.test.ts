import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { aChecklist, aControl, aRisk } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const checklist = aChecklist({
	risks: [aRisk({ impact: 3 })],
	controls: [
		aControl({ weight: 3, essential: true, risks: ['RSK-1'] }),
		aControl({ id: 'SVC-02' }),
		aControl({ id: 'SVC-03' }),
		aControl({ id: 'SVC-04', weight: 2 })
	]
});
const assessment = anAssessment({
	components: [aComponent({ criticality: 2 })],
	evidence: [{ id: 'e1', title: '規程' }],
	answers: {
		bus: {
			'SVC-01': { status: 'partly', evidence: ['e1'] },
			'SVC-02': { status: 'unknown' },
			'SVC-03': { status: 'not-applicable', reason: '画面がない' },
			'SVC-04': { status: 'not-applicable' }
		}
	}
});

const encoded = (detail: 'figures-only' | 'with-pairs') =>
	JSON.parse(encodeScore(checklist, assessment, detail)) as Record<string, unknown>;

const figures = {
	earned: 6,
	answeredPossible: 12,
	possible: 24,
	supported: 6,
	confirmed: 0,
	percent: 50,
	low: 25,
	high: 75,
	coverage: 50,
	supportedPercent: 50,
	confirmedPercent: 0,
	grade: null
};

describe('encodeScore', () => {
	it('holds what scripts depend on', () => {
		const score = encoded('figures-only');
		expect(score).toMatchObject({
			format: 'machi-tenken/score',
			formatVersion: 1,
			scoringVersion: 2,
			checklist: assessment.checklist,
			overall: figures
		});
		expect(score['layers']).toContainEqual({
			...figures,
			layer: 'service',
			weakestComponent: 'bus'
		});
		expect(score['components']).toEqual([
			{ ...figures, component: 'bus', layer: 'service', chain: 25 }
		]);
		expect(score['gaps']).toEqual([
			{
				control: 'SVC-01',
				component: 'bus',
				layer: 'service',
				status: 'partly',
				size: 18,
				essential: true
			}
		]);
		expect(score['toAsk']).toMatchObject([
			{ control: 'SVC-02', component: 'bus', status: 'unknown' },
			{ control: 'SVC-04', component: 'bus', status: 'unanswered' }
		]);
		expect(score['quality']).toContainEqual({
			kind: 'not-applicable-without-reason',
			component: 'bus',
			control: 'SVC-04',
			subject: null
		});
		expect(score).not.toHaveProperty('pairs');
		expect(score).not.toHaveProperty('sample');
	});

	it('holds the integers and nothing else of a sum', () => {
		expect(Object.keys(encoded('figures-only')['overall'] as object).sort()).toEqual(
			[...Object.keys(figures), 'provisional', 'deciding'].sort()
		);
	});

	it('lists every applicable pair when asked, but none that is excused', () => {
		const pair = { component: 'bus', layer: 'service', criticality: 2, confirmed: false };
		expect(encoded('with-pairs')['pairs']).toEqual([
			{ ...pair, control: 'SVC-01', status: 'partly', weight: 3, impact: 3, supported: true },
			{ ...pair, control: 'SVC-02', status: 'unknown', weight: 1, impact: 1, supported: false },
			{ ...pair, control: 'SVC-04', status: 'unanswered', weight: 2, impact: 1, supported: false }
		]);
	});

	it('says of a sample that it is one', () => {
		const sample = encodeScore(checklist, { ...assessment, sample: true }, 'figures-only');
		expect(JSON.parse(sample)).toMatchObject({ sample: true });
	});

	it('lets anybody add up the pairs to the same integers', () => {
		const worth: Readonly<Record<string, number>> = { met: 2, partly: 1, planned: 0, 'not-met': 0 };
		type Listed = { status: string; weight: number; criticality: number };
		type Encoded = { pairs: Listed[]; overall: Record<string, number> };
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { pairs, overall } = JSON.parse(
					encodeScore(city.checklist, city.assessment, 'with-pairs')
				) as Encoded;
				const sum = (of: (status: string) => number) =>
					pairs.reduce((all, one) => all + of(one.status) * one.weight * one.criticality, 0);
				expect(sum(() => 2)).toBe(overall['possible']);
				expect(sum((status) => (status in worth ? 2 : 0))).toBe(overall['answeredPossible']);
				expect(sum((status) => worth[status] ?? 0)).toBe(overall['earned']);
			})
		);
	});
});
