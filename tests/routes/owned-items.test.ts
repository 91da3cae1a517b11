import { describe, expect, it } from 'vitest';
import { score } from '#lib/domain/scoring/score.ts';
import { filterItems, ownedItems } from '../../src/routes/assessment/responsibility/owned-items.ts';
import { ownerFilter } from '../../src/routes/assessment/responsibility/owner-filter.ts';
import { aChecklist, aControl, aLayer, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist({
	layers: [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()],
	controls: [
		aControl({ id: 'SVC-01', title: text('ログの保管') }),
		aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body'] })
	]
});
const city = anAssessment({
	parties: [
		{ id: 'firm', name: 'バス', kind: 'service-provider' },
		{ id: 'other', name: '運輸', kind: 'contractor' }
	],
	components: [aComponent({ id: 'bus', party: 'firm' }), aComponent({ id: 'map' })],
	answers: { bus: { 'SVC-01': { status: 'met', party: 'other', mark: 'reconfirm' } } }
});
const items = ownedItems(score(checklist, city).pairs, city);
const keysOf = (filter: Partial<typeof ownerFilter.none>) =>
	filterItems(items, { ...ownerFilter.none, ...filter }, 'ja').map(({ key }) => key);

describe('the list of owners', () => {
	it('goes by layers and components, with the owner now and the usual one', () => {
		expect(
			items.map(({ key, owner, usual, isMarked }) => [key, owner.party, usual.party, isMarked])
		).toEqual([
			['organisation GOV-01', null, null, false],
			['bus SVC-01', 'other', 'firm', true],
			['map SVC-01', null, null, false]
		]);
	});

	it.each([
		[{}, ['organisation GOV-01', 'bus SVC-01', 'map SVC-01']],
		[{ owner: { kind: 'nobody' } }, ['organisation GOV-01', 'map SVC-01']],
		[{ owner: { kind: 'several' } }, ['bus SVC-01']],
		[{ owner: { kind: 'party', id: 'other' } }, ['bus SVC-01']],
		[{ owner: { kind: 'party', id: 'firm' } }, []],
		[{ layer: 'service' }, ['bus SVC-01', 'map SVC-01']],
		[{ component: 'map' }, ['map SVC-01']],
		[{ search: 'ｓｖｃ 保管' }, ['bus SVC-01', 'map SVC-01']],
		[{ search: '保管 GOV' }, []]
	] as const)('with %j shows %j', (filter, keys) => {
		expect(keysOf(filter)).toEqual(keys);
	});
});
