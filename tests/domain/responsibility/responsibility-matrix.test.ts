import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { createOwnerOf } from '#lib/domain/responsibility/owner-of.ts';
import { responsibilityOf } from '#lib/domain/responsibility/responsibility-matrix.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const checklist = aChecklist({
	layers: [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()],
	controls: [
		aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body', 'service-provider'] }),
		aControl({ id: 'SVC-01' }),
		aControl({ id: 'SVC-02' })
	]
});
const council = { id: 'council', name: '協議会', kind: 'driving-body' };
const bus = { id: 'bus-firm', name: 'バス', kind: 'service-provider' };
const city = anAssessment({
	parties: [council, bus],
	components: [aComponent({ id: 'bus', party: 'bus-firm' }), aComponent({ id: 'map' })],
	answers: { bus: { 'SVC-02': { status: 'met', party: 'council' } } }
});
const of = (assessment = city) => responsibilityOf(score(checklist, assessment).pairs, assessment);

describe('who is responsible', () => {
	it('is whom the answer names, else whom the component names, else the only party of the kind', () => {
		expect(
			of().rows.map(({ component, owned, nobody }) => [
				component,
				Object.fromEntries(owned),
				nobody
			])
		).toEqual([
			[organisation, { council: 1 }, 0],
			['bus', { 'bus-firm': 1, council: 1 }, 0],
			['map', {}, 2]
		]);
		expect(of().inferred).toBe(1);
	});

	it('is nobody where several parties are of the kind, and for a component without a party', () => {
		const two = { ...city, parties: [council, { ...council, id: 'other' }] };
		expect(of(two).rows[0]?.nobody).toBe(1);
		expect(of().unowned.map(({ judged }) => judged.pair.component)).toEqual(['map', 'map']);
	});

	it('passes on to the next kind when nobody is of the first', () => {
		const only = { ...city, parties: [bus] };
		expect(Object.fromEntries(of(only).rows[0]?.owned ?? [])).toEqual({ 'bus-firm': 1 });
	});

	it('is disputed where the answer names another party than the component', () => {
		expect(of().disputed.map(({ judged, owner }) => [judged.pair.control.id, owner])).toEqual([
			['SVC-02', { party: 'council', from: 'answer', disputedBy: 'bus-firm' }]
		]);
	});

	it('counts a party that is gone as nobody', () => {
		const gone = { ...city, parties: [council] };
		const [pair] = score(checklist, gone).pairs.filter(
			({ pair: { component } }) => component === 'bus'
		);
		if (pair === undefined) throw new Error('no pair');
		expect(createOwnerOf(gone)(pair.pair, { party: 'ghost' })).toEqual({
			party: null,
			from: 'nobody',
			disputedBy: null
		});
	});

	it('puts every pair in exactly one place', () => {
		const parties = fc.subarray([
			council,
			bus,
			{ id: 'third', name: '三', kind: 'service-provider' }
		]);
		const owners = fc.constantFrom(undefined, 'council', 'bus-firm', 'third', 'ghost');
		fc.assert(
			fc.property(arbitraryCity, parties, fc.infiniteStream(owners), (given, some, stream) => {
				const next = () => stream.next().value ?? undefined;
				const components = given.assessment.components.map((component) => {
					const party = next();
					return { ...component, ...(party !== undefined && { party }) };
				});
				const assessment = { ...given.assessment, parties: some, components };
				const { pairs } = score(given.checklist, assessment);
				const { rows, unowned } = responsibilityOf(pairs, assessment);
				const owned = rows.flatMap((row) => [...row.owned.values()]).reduce((a, b) => a + b, 0);
				const nobody = rows.reduce((sum, row) => sum + row.nobody, 0);
				expect(owned + nobody).toBe(pairs.length);
				expect(unowned).toHaveLength(nobody);
				const known = new Set(some.map(({ id }) => id));
				for (const row of rows) for (const id of row.owned.keys()) expect(known.has(id)).toBe(true);
			})
		);
	});
});
