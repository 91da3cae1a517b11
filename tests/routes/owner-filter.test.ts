import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ownerFilter,
	type OwnerChoice
} from '../../src/routes/assessment/responsibility/owner-filter.ts';

const owners = fc.oneof(
	fc.constantFrom<OwnerChoice>({ kind: 'all' }, { kind: 'nobody' }, { kind: 'several' }),
	fc
		.constantFrom('firm', 'nobody', 'several', 'party')
		.map((id) => ({ kind: 'party' as const, id }))
);
const given = (query: Readonly<Record<string, string | undefined>>) =>
	new URLSearchParams(
		Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
	);

describe('the filter in the address', () => {
	it('comes back as it was, whatever parties are called', () => {
		const filters = fc.record({
			owner: owners,
			layer: fc.string(),
			component: fc.string(),
			search: fc.string(),
			page: fc.integer({ min: 1, max: 10_000 })
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(ownerFilter.read(given(ownerFilter.write(filter)))).toEqual(filter);
			})
		);
	});

	it('filters nothing where the address says nothing that it knows', () => {
		for (const address of ['', 'owner=everybody&page=0', 'owner=party:&page=-3', 'page=2.5']) {
			expect(ownerFilter.read(new URLSearchParams(address)), address).toEqual(ownerFilter.none);
		}
	});
});
