import { describe, expect, it } from 'vitest';
import { chainLows } from '#lib/domain/scoring/chain-lows.ts';

/** Components as `a: [uses…]`. */
const using = (uses: Record<string, string[]>) =>
	Object.entries(uses).map(([id, used]) => ({ id, uses: used }));

const lows: Readonly<Record<string, number | null>> = { a: 90, b: 70, c: 40, d: null };

describe('chainLows', () => {
	it.each<[string, Record<string, string[]>, number | undefined]>([
		['is the own figure where nothing is used', { a: [] }, 90],
		['takes the lowest of what is used', { a: ['b'], b: [] }, 70],
		['follows what is used in turn', { a: ['b'], b: ['c'], c: [] }, 40],
		['looks at every branch', { a: ['b', 'c'], b: [], c: [] }, 40],
		['is not lifted by a better one', { c: ['a'], a: [] }, 40],
		['is not lowered by who uses it', { a: [], c: ['a'] }, 90],
		['ends in a loop', { a: ['b'], b: ['a'] }, 70],
		['ends in a loop on itself', { a: ['a'] }, 90],
		['ends in a long loop', { a: ['b'], b: ['c'], c: ['a'] }, 40],
		['passes over what is not there', { a: ['gone', 'b'], b: [] }, 70],
		['passes over what has no figure', { a: ['d'], d: ['b'], b: [] }, 70],
		['is absent where nothing has a figure', { d: ['d'] }, undefined]
	])('%s', (_, uses, expected) => {
		const components = using(uses);
		const found = chainLows(
			components,
			new Map(components.map(({ id }) => [id, lows[id] ?? null]))
		);
		expect(found.get(components[0]?.id ?? '')).toBe(expected);
	});

	it('answers for a thousand components with five hundred links each', () => {
		const id = (i: number) => `c${i % 1000}`;
		const components = Array.from({ length: 1000 }, (_, i) => ({
			id: id(i),
			uses: Array.from({ length: 500 }, (_, j) => id(i + j))
		}));
		const chains = chainLows(components, new Map(components.map((one, i) => [one.id, i])));
		expect(new Set(chains.values())).toEqual(new Set([0]));
	});
});
