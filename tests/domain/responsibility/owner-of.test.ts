import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { createOwnerOf } from '#lib/domain/responsibility/owner-of.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const city = anAssessment({
	parties: [{ id: 'firm', name: 'バス', kind: 'service-provider' }],
	components: [aComponent({ id: 'bus', party: 'firm' }), aComponent({ id: 'map' })]
});
const pairs = listPairs(
	aChecklist({
		layers: [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()],
		controls: [aControl({ id: 'GOV-01', layer: 'governance' }), aControl()]
	}),
	city
);
const ownerOf = createOwnerOf(city);
const pairOn = (component: string) => {
	const found = pairs.find((pair) => pair.component === component);
	if (found === undefined) throw new Error(component);
	return found;
};

describe('the owner of a pair', () => {
	it.each([
		['bus', undefined, 'firm', 'component'],
		['bus', 'firm', 'firm', 'answer'],
		['bus', 'ghost', 'firm', 'component'],
		['map', undefined, null, 'nobody'],
		['map', 'firm', 'firm', 'answer'],
		[organisation, undefined, 'firm', 'default']
	] as const)('on %s, said to be %s, is %s by %s', (component, said, party, from) => {
		const owner = ownerOf(pairOn(component), said === undefined ? {} : { party: said });
		expect(owner).toEqual({ party, from, disputedBy: null });
	});
});
