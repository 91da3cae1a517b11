import { describe, expect, it } from 'vitest';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aChecklist, aControl, aRisk } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const names = (pairs: ReturnType<typeof listPairs>) =>
	pairs.map(({ component, control }) => `${component} ${control.id}`);

describe('listPairs', () => {
	const checklist = aChecklist({
		controls: [
			aControl({ id: 'SVC-01' }),
			aControl({ id: 'GOV-01', layer: 'governance' }),
			aControl({ id: 'SVC-02', appliesWhen: 'cloud' })
		]
	});

	it('answers layers of the organisation once, the others once per component', () => {
		const components = [aComponent({ id: 'bus' }), aComponent({ id: 'map' })];
		expect(names(listPairs(checklist, anAssessment({ components })))).toEqual([
			'organisation GOV-01',
			'bus SVC-01',
			'bus SVC-02',
			'map SVC-01',
			'map SVC-02'
		]);
	});

	it('has nothing for a layer without components, nor for a component without a layer', () => {
		const components = [aComponent({ layer: 'nowhere' }), aComponent({ layer: 'governance' })];
		expect(names(listPairs(checklist, anAssessment({ components })))).toEqual([
			'organisation GOV-01'
		]);
	});

	it('leaves out controls that do not apply to the component', () => {
		const components = [aComponent({ facts: { cloud: false } }), aComponent({ id: 'map' })];
		expect(names(listPairs(checklist, anAssessment({ components })))).toEqual([
			'organisation GOV-01',
			'bus SVC-01',
			'map SVC-01',
			'map SVC-02'
		]);
	});

	it('rates a control by the highest impact of its risks, and by 1 without risks', () => {
		const risks = [1, 3, 2].map((impact) =>
			aRisk({ id: `R${impact}`, impact: impact as 1 | 2 | 3 })
		);
		const impactOf = (...ids: string[]) =>
			listPairs(
				aChecklist({ risks, controls: [aControl({ risks: ids })] }),
				anAssessment({ components: [aComponent()] })
			)[0]?.impact;
		expect(impactOf()).toBe(1);
		expect(impactOf('R1')).toBe(1);
		expect(impactOf('R1', 'R3', 'R2')).toBe(3);
		expect(impactOf('R2')).toBe(2);
	});

	it('puts the organisation before all components and counts it 1', () => {
		const components = [aComponent({ criticality: 3 }), aComponent({ id: 'map', criticality: 2 })];
		const pairs = listPairs(checklist, anAssessment({ components }));
		expect(
			pairs.map(({ componentOrder, criticality, layerOrder }) => [
				componentOrder,
				criticality,
				layerOrder
			])
		).toEqual([
			[-1, 1, 0],
			[0, 3, 1],
			[0, 3, 1],
			[1, 2, 1],
			[1, 2, 1]
		]);
	});
});
