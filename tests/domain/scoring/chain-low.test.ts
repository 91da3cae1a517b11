import { describe, expect, it } from 'vitest';
import { chainLow } from '#lib/domain/scoring/chain-low.ts';

/** Components as `a: [uses…]`. */
const using = (uses: Record<string, string[]>) =>
	new Map(Object.entries(uses).map(([id, used]) => [id, { uses: used }]));

describe('chainLow', () => {
	const lows = new Map<string, number | null>([
		['a', 90],
		['b', 70],
		['c', 40],
		['d', null]
	]);

	it.each<[string, Record<string, string[]>, number | null]>([
		['is the own figure where nothing is used', { a: [] }, 90],
		['takes the lowest of what is used', { a: ['b'], b: [] }, 70],
		['follows what is used in turn', { a: ['b'], b: ['c'], c: [] }, 40],
		['looks at every branch', { a: ['b', 'c'], b: [], c: [] }, 40],
		['is not lifted by a better one', { c: ['a'], a: [] }, 40],
		['ends in a loop', { a: ['b'], b: ['a'] }, 70],
		['ends in a loop on itself', { a: ['a'] }, 90],
		['ends in a long loop', { a: ['b'], b: ['c'], c: ['a'] }, 40],
		['passes over what is not there', { a: ['gone', 'b'], b: [] }, 70],
		['passes over what has no figure', { a: ['d'], d: ['b'], b: [] }, 70],
		['is null where nothing has a figure', { d: ['d'] }, null]
	])('%s', (_, uses, expected) => {
		expect(chainLow(Object.keys(uses)[0] ?? '', using(uses), lows)).toBe(expected);
	});
});
