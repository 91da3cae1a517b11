import { describe, expect, it } from 'vitest';
import { recallMapping, rememberMapping } from '#lib/application/mapping-memory.ts';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';

const mapping = { headerRow: 3, columns: { id: 0, statement: 2 } };

describe('a column mapping', () => {
	it('is recalled for the same headings and no others', () => {
		const store = createMemorySmallStore();
		rememberMapping(store, '["番号","内容"]', mapping);
		expect(recallMapping(store, '["番号","内容"]')).toEqual(mapping);
		expect(recallMapping(store, '["番号"]')).toBeUndefined();
	});

	it('is the one chosen last, and the oldest of many is forgotten', () => {
		const store = createMemorySmallStore();
		rememberMapping(store, 'first', mapping);
		rememberMapping(store, 'first', { headerRow: 1, columns: { statement: 0 } });
		expect(recallMapping(store, 'first')).toEqual({ headerRow: 1, columns: { statement: 0 } });
		for (let i = 0; i < 20; i++) rememberMapping(store, `other-${String(i)}`, mapping);
		expect(recallMapping(store, 'first')).toBeUndefined();
		expect(recallMapping(store, 'other-0')).toEqual(mapping);
	});

	it.each(['{', '[{"headings":1}]', '[{"headings":"x","headerRow":0,"columns":{"__proto__":1}}]'])(
		'is nothing when what is kept is damaged: %s',
		(kept) => {
			const store = createMemorySmallStore();
			store.write('machi-tenken/column-mappings', kept);
			expect(recallMapping(store, 'x')).toBeUndefined();
			rememberMapping(store, 'x', mapping);
			expect(recallMapping(store, 'x')).toEqual(mapping);
		}
	);
});
