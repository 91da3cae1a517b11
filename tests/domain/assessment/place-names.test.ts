import { expect, it } from 'vitest';
import { organisation } from '../../../src/lib/domain/assessment/component.ts';
import { placeNames } from '../../../src/lib/domain/assessment/place-names.ts';

it('calls the whole city and every component by name', () => {
	const component = { id: 'bus', name: '乗合バス', layer: 'service', criticality: 2 } as const;
	const names = placeNames({ components: [{ ...component, uses: [], facts: {} }] }, '市全体');
	expect([...names]).toEqual([
		[organisation, '市全体'],
		['bus', '乗合バス']
	]);
});
