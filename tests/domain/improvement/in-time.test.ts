import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOutlook } from '#lib/domain/improvement/in-time.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryPlannedCity, type PlannedCity } from '../../support/arbitrary-planned-city.ts';
import { answered } from '../../support/oracle-plan.ts';

const outlookOfCity = ({ checklist, assessment }: PlannedCity) =>
	actionsOutlook({ checklist, assessment, score: score(checklist, assessment) });

const checklist = aChecklist({
	controls: ['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04'].map((id) => aControl({ id }))
});
const closes = (...controls: string[]) =>
	controls.map((control) => ({ component: 'bus', control }));
const anAction = (given: Partial<Action>): Action => ({
	id: 'act-1',
	title: '直す',
	state: 'open',
	closes: closes('SVC-01'),
	...given
});

/** Four controls on one service, as of 2026-11-22: the first met, the others not; and these actions. */
const cityWith = (...actions: Action[]): PlannedCity => ({
	checklist,
	assessment: anAssessment({
		components: [aComponent()],
		answers: {
			bus: {
				'SVC-01': { status: 'not-met' },
				'SVC-02': { status: 'not-met' },
				'SVC-03': { status: 'partly' },
				'SVC-04': { status: 'met' }
			}
		},
		actions
	})
});

describe('actionsOutlook', () => {
	it('adds up day by day what is due by then, whatever the order of the list', () => {
		const { inTime, outside, allPlans } = outlookOfCity(
			cityWith(
				anAction({ id: 'late', due: '2027-03-31', closes: closes('SVC-03', 'SVC-01') }),
				anAction({
					id: 'first',
					due: '2026-11-22',
					closes: closes('SVC-01'),
					state: 'in-progress'
				}),
				anAction({ id: 'too', due: '2027-03-31', closes: closes('SVC-02') })
			)
		);
		expect(inTime).toEqual([
			{
				...{ date: '2026-11-22', actions: ['first'], grade: 'C', provisional: null, percent: 62.5 },
				layers: [{ layer: 'service', grade: 'C', percent: 62.5 }]
			},
			{
				...{ date: '2027-03-31', actions: ['late', 'too'], grade: 'A', provisional: null },
				...{ percent: 100, layers: [{ layer: 'service', grade: 'A', percent: 100 }] }
			}
		]);
		expect(outside).toEqual([]);
		expect(allPlans).toMatchObject({ grade: 'A', percent: 100 });
	});

	it('names every action that counts in no line, with the reason; done and dropped ones are no actions any more', () => {
		const { inTime, outside, allPlans } = outlookOfCity(
			cityWith(
				anAction({ id: 'undated' }),
				anAction({ id: 'overdue', due: '2026-11-21', closes: closes('SVC-02') }),
				anAction({ id: 'never', due: '2027-02-30' }),
				anAction({ id: 'far', due: '999999-01-01' }),
				anAction({ id: 'met', due: '2027-01-01', closes: closes('SVC-04') }),
				anAction({ id: 'empty', closes: [] }),
				anAction({ id: 'done', state: 'done', closes: closes('SVC-03') }),
				anAction({ id: 'dropped', state: 'dropped', due: '2027-01-01' })
			)
		);
		expect(inTime).toEqual([]);
		expect(outside).toEqual([
			{ action: 'undated', why: 'no-date' },
			{ action: 'overdue', why: 'overdue' },
			{ action: 'never', why: 'impossible-date' },
			{ action: 'far', why: 'impossible-date' },
			{ action: 'met', why: 'closes-nothing' },
			{ action: 'empty', why: 'closes-nothing' }
		]);
		expect(allPlans).toMatchObject({ percent: 87.5 });
	});

	it('has no outlook where nothing is registered', () => {
		expect(outlookOfCity(cityWith())).toEqual({ inTime: [], outside: [], allPlans: null });
	});

	it('gives the figures of the real scoring after every day, for any city', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, fc.array(fc.nat(5), { maxLength: 6 }), (city, days) => {
				const { controls } = city.checklist;
				const actions = days.map((day, i) =>
					anAction({
						id: `act-${i}`,
						due: `2027-01-0${day + 1}`,
						closes: ['organisation', 'bus', 'cam'].flatMap((component) =>
							controls
								.filter((_, n) => (n + i) % 3 === 0)
								.map(({ id }) => ({ component, control: id }))
						)
					})
				);
				const planned = { ...city, assessment: { ...city.assessment, actions } };
				for (const { date, grade, provisional, percent, layers } of outlookOfCity(planned).inTime) {
					const closed = actions
						.filter(({ due = '' }) => due <= date)
						.flatMap((action) => action.closes)
						.filter(({ component, control }) => {
							const answer = city.assessment.answers[component]?.[control];
							return !(answer?.status === 'not-applicable' && answer.reason);
						});
					const real = score(city.checklist, answered(city, closed));
					expect({ grade, provisional, percent }).toEqual({
						grade: real.overall.grade,
						provisional: real.overall.provisional,
						percent: real.overall.percent
					});
					for (const { layer, ...figures } of layers) {
						expect(real.layers.find((one) => one.layer === layer)).toMatchObject(figures);
					}
				}
			}),
			{ numRuns: 150 }
		);
	});
});
