import { describe, expect, it } from 'vitest';
import { putBack } from '#lib/domain/assessment/put-back.ts';
import { removeComponent } from '#lib/domain/assessment/remove-component.ts';
import { restoreComponent } from '#lib/domain/assessment/restore-component.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const earlier = {
	component: 'bus',
	control: 'SVC-09',
	answer: { status: 'planned' as const },
	because: '前の年'
};
const before = anAssessment({
	components: [
		aComponent({ id: 'hub' }),
		aComponent(),
		aComponent({ id: 'map', uses: ['bus', 'hub'] })
	],
	answers: { bus: { 'SVC-01': { status: 'met' } }, map: {} },
	drawer: [earlier]
});

describe('restoreComponent', () => {
	it('gives back what was taken away: place, answers and those that use it', () => {
		const removed = removeComponent(before, 'bus', 'by mistake');
		const restored = restoreComponent(removed, 'bus', before);
		expect(restored.components.map(({ id }) => id)).toEqual(['hub', 'bus', 'map']);
		expect(restored.answers).toEqual(before.answers);
		expect(restored.drawer).toEqual([earlier]);
		expect(new Set(restored.components[2]?.uses)).toEqual(new Set(['bus', 'hub']));
	});

	it('leaves alone what was changed meanwhile', () => {
		const removed = removeComponent(before, 'bus', 'by mistake');
		const changed = {
			...removed,
			title: 'new',
			answers: { ...removed.answers, map: { 'SVC-02': { status: 'met' as const } } }
		};
		const restored = restoreComponent(changed, 'bus', before);
		expect(restored.title).toBe('new');
		expect(restored.answers['map']).toEqual({ 'SVC-02': { status: 'met' } });
	});

	it('does nothing for a component that is there, or was not there before', () => {
		expect(restoreComponent(before, 'bus', before)).toBe(before);
		expect(restoreComponent(before, 'gone', before)).toBe(before);
	});
});

describe('putBack', () => {
	it('finds the place among what is left, and the end for the last one', () => {
		const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
		expect(putBack([a, c], [a, b, c], 'b')).toEqual([a, b, c]);
		expect(putBack([c], [a, b, c], 'a')).toEqual([a, c]);
		expect(putBack([a, b], [a, b, c], 'c')).toEqual([a, b, c]);
	});
});
