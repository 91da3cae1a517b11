import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/lib/ui/components/page-of.ts';

describe('the pages of a list', () => {
	it('show every item once, in order', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (list, length) => {
				const { pages } = pageOf(list, 1, length);
				const all = Array.from({ length: pages }, (_, index) => pageOf(list, index + 1, length));
				expect(all.flatMap(({ items }) => items)).toEqual(list);
				for (const { items, from, to } of all)
					expect(list.slice(Math.max(0, from - 1), to)).toEqual(items);
			})
		);
	});

	it.each([
		[0, 1],
		[2, 2],
		[9, 3]
	])('ask for page %i and get page %i of three', (wanted, page) => {
		expect(pageOf([1, 2, 3, 4, 5], wanted, 2)).toMatchObject({ page, pages: 3, of: 5 });
	});

	it('have one page for nothing', () => {
		expect(pageOf([], 1, 50)).toEqual({ items: [], page: 1, pages: 1, from: 0, to: 0, of: 0 });
	});
});
