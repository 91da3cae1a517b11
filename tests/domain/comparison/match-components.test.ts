import { describe, expect, it } from 'vitest';
import { matchComponents } from '#lib/domain/comparison/match-components.ts';
import { aComponent } from '../../support/an-assessment.ts';

const matched = (...sides: Parameters<typeof matchComponents>) => {
	const { matches, came, went } = matchComponents(...sides);
	return {
		matches: [...matches].map(([id, { then, by }]) => [id, then.id, by]),
		came: came.map(({ id }) => id),
		went: went.map(({ id }) => id)
	};
};

describe('components of two years', () => {
	it('are one by their id, whatever they are called', () => {
		expect(
			matched([aComponent({ id: 'a', name: '新バス' })], [aComponent({ id: 'a', name: 'バス' })])
		).toEqual({ matches: [['a', 'a', 'id']], came: [], went: [] });
	});

	it('are one by their name where the ids differ', () => {
		expect(
			matched([aComponent({ id: 'b', name: 'バス' })], [aComponent({ id: 'a', name: ' バス' })])
		).toEqual({ matches: [['b', 'a', 'name']], came: [], went: [] });
	});

	it('are not one by a name that several have, or in another layer', () => {
		const twins = [aComponent({ id: 'a', name: 'バス' }), aComponent({ id: 'b', name: 'バス' })];
		expect(matched([aComponent({ id: 'c', name: 'バス' })], twins)).toEqual({
			matches: [],
			came: ['c'],
			went: ['a', 'b']
		});
		expect(
			matched(
				[aComponent({ id: 'c', name: 'バス', layer: 'asset' })],
				[aComponent({ id: 'a', name: 'バス' })]
			)
		).toEqual({ matches: [], came: ['c'], went: ['a'] });
	});
});
