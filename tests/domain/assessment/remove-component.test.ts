import { describe, expect, it } from 'vitest';
import { removeComponent } from '#lib/domain/assessment/remove-component.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const answers = { bus: { 'SVC-01': { status: 'met' as const } }, map: {} };
const assessment = anAssessment({
	components: [aComponent(), aComponent({ id: 'map', uses: ['bus', 'hub'] })],
	answers
});

describe('removeComponent', () => {
	it('keeps its answers in the drawer, with the reason', () => {
		const { answers: left, drawer, components } = removeComponent(assessment, 'bus', '事業終了');
		expect(components.map(({ id }) => id)).toEqual(['map']);
		expect(left).toEqual({ map: {} });
		expect(drawer).toEqual([
			{ component: 'bus', control: 'SVC-01', answer: { status: 'met' }, because: '事業終了' }
		]);
	});

	it('is no longer used by anything', () => {
		const [map] = removeComponent(assessment, 'bus', '').components;
		expect(map?.uses).toEqual(['hub']);
	});

	it('does nothing for a component that is not there', () => {
		expect(removeComponent(assessment, 'gone', '')).toEqual(assessment);
	});
});
