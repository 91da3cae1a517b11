import { expect, test } from 'vitest';
import { countBy } from '#lib/domain/primitives/count-by.ts';

test('items are counted by their key, in the order in which keys come up', () => {
	expect([...countBy(['bus', 'map', 'boat'], (word) => word.charAt(0))]).toEqual([
		['b', 2],
		['m', 1]
	]);
	expect(countBy([], () => 'nothing').size).toBe(0);
});
