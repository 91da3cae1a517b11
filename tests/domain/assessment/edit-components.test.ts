import { describe, expect, it } from 'vitest';
import { putComponent, removeComponent } from '#lib/domain/assessment/edit-components.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const answers = { bus: { 'SVC-01': { status: 'met' as const } }, map: {} };
const assessment = anAssessment({
	components: [aComponent(), aComponent({ id: 'map', uses: ['bus', 'hub'] })],
	answers
});

describe('putComponent', () => {
	it('adds a new one at the end', () => {
		const { components } = putComponent(assessment, aComponent({ id: 'hub' }));
		expect(components.map(({ id }) => id)).toEqual(['bus', 'map', 'hub']);
	});

	it('replaces a known one in its place and keeps its answers', () => {
		const changed = putComponent(assessment, aComponent({ name: 'のるーと', criticality: 3 }));
		expect(changed.components.map(({ id, name }) => [id, name])).toEqual([
			['bus', 'のるーと'],
			['map', 'map']
		]);
		expect(changed.answers).toBe(answers);
	});
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
