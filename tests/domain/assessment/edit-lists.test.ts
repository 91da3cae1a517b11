import { describe, expect, it } from 'vitest';
import { putInto, takeFrom } from '#lib/domain/assessment/edit-lists.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const action = (id: string, title = id): Action => ({ id, title, state: 'open', closes: [] });
const titles = (actions: readonly Action[]) => actions.map(({ title }) => title);

describe('actions', () => {
	const assessment = anAssessment({ actions: [action('a'), action('b')] });

	it('are added at the end', () => {
		expect(titles(putInto(assessment, 'actions', action('c')).actions)).toEqual(['a', 'b', 'c']);
	});

	it('are replaced in their place', () => {
		expect(titles(putInto(assessment, 'actions', action('a', '改')).actions)).toEqual(['改', 'b']);
	});

	it('are taken away', () => {
		expect(titles(takeFrom(assessment, 'actions', 'a').actions)).toEqual(['b']);
		expect(titles(takeFrom(assessment, 'actions', 'gone').actions)).toEqual(['a', 'b']);
	});
});

describe('components', () => {
	const city = anAssessment({
		components: [aComponent(), aComponent({ id: 'map' })],
		answers: { bus: { 'SVC-01': { status: 'met' } } }
	});

	it('adds a new one at the end', () => {
		const { components } = putInto(city, 'components', aComponent({ id: 'hub' }));
		expect(components.map(({ id }) => id)).toEqual(['bus', 'map', 'hub']);
	});

	it('replaces a known one in its place and keeps its answers', () => {
		const changed = putInto(city, 'components', aComponent({ name: 'のるーと', criticality: 3 }));
		expect(changed.components.map(({ id, name }) => [id, name])).toEqual([
			['bus', 'のるーと'],
			['map', 'map']
		]);
		expect(changed.answers).toBe(city.answers);
	});
});
