import { expect, it } from 'vitest';
import { putById } from '#lib/domain/assessment/put-by-id.ts';

it('replaces the item with the same id in its place, or puts it at the end', () => {
	const items = [
		{ id: 'a', name: 'one' },
		{ id: 'b', name: 'two' }
	];
	expect(putById(items, { id: 'a', name: 'new' })).toEqual([{ id: 'a', name: 'new' }, items[1]]);
	expect(putById(items, { id: 'c', name: 'three' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect(items).toHaveLength(2);
});
