import { describe, expect, it } from 'vitest';
import {
	dayInAddress,
	filterInAddress,
	flagInAddress,
	pageInAddress,
	searchInAddress
} from '../../src/routes/filter-in-address.ts';

const filter = filterInAddress({
	from: dayInAddress,
	essential: flagInAddress,
	search: searchInAddress,
	page: pageInAddress
});

describe('a filter in the address', () => {
	it('is written in short, and read again', () => {
		const written = filter.write({ from: '2026-04-01', essential: true, search: 'VPN', page: 3 });
		expect(written).toEqual({ from: '2026-04-01', essential: '1', q: 'VPN', page: '3' });
		expect(filter.read(new URLSearchParams('from=2026-04-01&essential=1&q=VPN&page=3'))).toEqual({
			from: '2026-04-01',
			essential: true,
			search: 'VPN',
			page: 3
		});
	});

	it('says nothing where nothing is filtered', () => {
		expect(Object.values(filter.write(filter.none)).join('')).toBe('');
	});

	it('filters nothing by what it does not know', () => {
		for (const address of ['from=yesterday', 'essential=yes', 'page=0', 'page=-2', 'page=1.5'])
			expect(filter.read(new URLSearchParams(address)), address).toEqual(filter.none);
	});
});
