import { describe, expect, it } from 'vitest';
import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { score, scoringVersion } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const controlIds = ['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04', 'SVC-05'] as const;

/** Five controls of weight 1 on one service, answered in order; the rest stays open. */
function scoreServices(statuses: readonly AnswerStatus[], given: Partial<Control> = {}) {
	const controls = controlIds.map((id) => aControl({ id, ...given }));
	const answers = Object.fromEntries(
		controlIds.flatMap((id, i) => {
			const status = statuses[i];
			return status === undefined ? [] : [[id, { status }]];
		})
	);
	return score(
		aChecklist({ controls }),
		anAssessment({ components: [aComponent()], answers: { bus: answers } })
	);
}

/** One service with one control and this answer. */
const scoreOne = (answer: Answer, given: Partial<Assessment> = {}) =>
	score(
		aChecklist(),
		anAssessment({ components: [aComponent()], answers: { bus: { 'SVC-01': answer } }, ...given })
	).overall;

describe('score', () => {
	it('is of version 2', () => {
		expect(scoreServices([]).scoringVersion).toBe(2);
		expect(scoringVersion).toBe(2);
	});

	it.each<[AnswerStatus, number, number]>([
		['met', 2, 2],
		['partly', 1, 2],
		['planned', 0, 2],
		['not-met', 0, 2],
		['unknown', 0, 0]
	])('credits %s with %i of %i', (status, earned, answeredPossible) => {
		expect(scoreOne({ status })).toMatchObject({ earned, answeredPossible, possible: 2 });
	});

	it('says nothing about a blank assessment: no percent, coverage 0, full range, no grade', () => {
		expect(scoreServices([]).overall).toEqual({
			earned: 0,
			answeredPossible: 0,
			possible: 10,
			supported: 0,
			confirmed: 0,
			percent: null,
			low: 0,
			high: 100,
			coverage: 0,
			supportedPercent: null,
			confirmedPercent: null,
			grade: null,
			provisional: null,
			deciding: []
		});
	});

	it('has no figure at all where nothing applies', () => {
		const { overall } = score(aChecklist(), anAssessment());
		expect(overall).toMatchObject({ possible: 0, percent: null, low: null, high: null });
		expect(overall).toMatchObject({ coverage: null, grade: null });
	});

	it('works out percent over the answered, low and high over everything', () => {
		// Met, partly, two open, one unknown: E 3, A 4, P 10.
		expect(scoreServices(['met', 'partly', 'unknown']).overall).toMatchObject({
			earned: 3,
			answeredPossible: 4,
			possible: 10,
			percent: 75,
			low: 30,
			high: 90,
			coverage: 40
		});
	});

	it('multiplies weight by criticality; the organisation counts 1', () => {
		const checklist = aChecklist({
			controls: [
				aControl({ id: 'SVC-01', weight: 3 }),
				aControl({ id: 'GOV-01', layer: 'governance', weight: 2 })
			]
		});
		const { overall, layers, components } = score(
			checklist,
			anAssessment({
				components: [aComponent({ criticality: 3 }), aComponent({ id: 'map', criticality: 2 })],
				answers: {
					organisation: { 'GOV-01': { status: 'partly' } },
					bus: { 'SVC-01': { status: 'met' } }
				}
			})
		);
		expect(overall).toMatchObject({ earned: 20, answeredPossible: 22, possible: 34 });
		expect(layers.map(({ layer, possible }) => [layer, possible])).toEqual([
			['governance', 4],
			['service', 30],
			['city-os', 0],
			['asset', 0]
		]);
		expect(components.map(({ component, possible }) => [component, possible])).toEqual([
			['bus', 18],
			['map', 12]
		]);
	});

	it('takes "not applicable" with a reason out of both sums', () => {
		const answer: Answer = { status: 'not-applicable', reason: '利用者がログインしない' };
		expect(scoreOne(answer)).toMatchObject({ possible: 0, percent: null, coverage: null });
	});

	it.each([undefined, '', '  ', '\u3000\n'])(
		'counts "not applicable" with the reason %j as unanswered',
		(reason) => {
			const answer: Answer = { status: 'not-applicable', ...(reason !== undefined && { reason }) };
			expect(scoreOne(answer)).toMatchObject({ possible: 2, answeredPossible: 0, coverage: 0 });
		}
	);

	it('counts an answer without a status, a note alone, as unanswered', () => {
		expect(scoreOne({ note: '確認中' })).toMatchObject({ possible: 2, answeredPossible: 0 });
	});

	it('passes over answers to controls and components that are not there', () => {
		const { overall } = score(
			aChecklist(),
			anAssessment({
				components: [aComponent()],
				answers: {
					bus: { 'SVC-99': { status: 'met' } },
					gone: { 'SVC-01': { status: 'met' } },
					organisation: { 'SVC-01': { status: 'met' } }
				}
			})
		);
		expect(overall).toMatchObject({ earned: 0, answeredPossible: 0, possible: 2 });
	});

	it('gives the city a provisional grade while a layer is not rated, and its percent over all pairs', () => {
		const checklist = aChecklist({
			controls: [
				aControl({ id: 'GOV-01', layer: 'governance' }),
				aControl({ id: 'SVC-01' }),
				aControl({ id: 'COS-01', layer: 'city-os' })
			]
		});
		const { overall, layers } = score(
			checklist,
			anAssessment({
				components: [aComponent(), aComponent({ id: 'hub', layer: 'city-os' })],
				answers: {
					organisation: { 'GOV-01': { status: 'met' } },
					bus: { 'SVC-01': { status: 'partly' } }
				}
			})
		);
		expect(layers.map(({ grade }) => grade)).toEqual(['A', 'C', null, null]);
		expect(overall).toMatchObject({
			grade: null,
			provisional: { grade: 'C', rated: 2, of: 3 },
			percent: 75,
			coverage: 66.7
		});
	});

	it('names the weakest component of a layer, by percent before anything else', () => {
		const { layers } = score(
			aChecklist({ controls: [aControl({ id: 'SVC-01' }), aControl({ id: 'SVC-02' })] }),
			anAssessment({
				components: ['blank', 'good', 'half', 'thin'].map((id) => aComponent({ id })),
				answers: {
					good: { 'SVC-01': { status: 'met' }, 'SVC-02': { status: 'met' } },
					half: { 'SVC-01': { status: 'partly' }, 'SVC-02': { status: 'partly' } },
					thin: { 'SVC-01': { status: 'partly' } }
				}
			})
		);
		// Both have 50 %, but "thin" could fall to 25 %; "blank" has no percent to compare.
		expect(layers.map(({ weakestComponent }) => weakestComponent)).toEqual([
			null,
			'thin',
			null,
			null
		]);
	});

	it('compares components by their fractions, not by rounded percentages', () => {
		// 1999 of 2000 and 1998 of 1999 both show 99.9 or 100.0; the fractions differ.
		const many = Array.from({ length: 1000 }, (_, i) => aControl({ id: `C-${i}` }));
		const met = Object.fromEntries(many.map(({ id }) => [id, { status: 'met' as const }]));
		const { layers, components } = score(
			aChecklist({ controls: many }),
			anAssessment({
				components: [aComponent({ id: 'x' }), aComponent({ id: 'y' })],
				answers: {
					x: { ...met, 'C-0': { status: 'partly' } },
					y: {
						...met,
						'C-0': { status: 'partly' },
						'C-1': { status: 'not-applicable', reason: '-' }
					}
				}
			})
		);
		expect(components.map(({ percent }) => percent)).toEqual([100, 99.9]);
		expect(layers[1]?.weakestComponent).toBe('y');
	});

	it('decides between equally weak components by id, so that their order means nothing', () => {
		for (const ids of [
			['a', 'b'],
			['b', 'a']
		]) {
			const { layers } = score(
				aChecklist(),
				anAssessment({
					components: ids.map((id) => aComponent({ id })),
					answers: Object.fromEntries(ids.map((id) => [id, { 'SVC-01': { status: 'partly' } }]))
				})
			);
			expect(layers[1]?.weakestComponent).toBe('a');
		}
	});

	it('lowers the chain figure of a service to that of what it stands on', () => {
		const controls = ['service', 'city-os', 'asset'].map((layer) =>
			aControl({ id: `${layer}-1`, layer })
		);
		const { components } = score(
			aChecklist({ controls }),
			anAssessment({
				components: [
					aComponent({ id: 'bus', uses: ['hub'] }),
					aComponent({ id: 'hub', layer: 'city-os', uses: ['cam'] }),
					aComponent({ id: 'cam', layer: 'asset' })
				],
				answers: {
					bus: { 'service-1': { status: 'met' } },
					hub: { 'city-os-1': { status: 'met' } },
					cam: { 'asset-1': { status: 'partly' } }
				}
			})
		);
		expect(components.map(({ low, chain }) => [low, chain])).toEqual([
			[100, 50],
			[100, 50],
			[50, 50]
		]);
	});

	it('keeps layers in the order of the checklist and components in that of the assessment', () => {
		const { layers, components } = score(
			aChecklist(),
			anAssessment({ components: [aComponent({ id: 'z' }), aComponent({ id: 'a' })] })
		);
		expect(layers.map(({ layer }) => layer)).toEqual(['governance', 'service', 'city-os', 'asset']);
		expect(components.map(({ component }) => component)).toEqual(['z', 'a']);
	});
});
