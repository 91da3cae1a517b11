import { describe, expect, it } from 'vitest';
import { startWithCity, startYearFrom } from '#lib/application/start-from.ts';
import { aChecklist, aLayer, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const given = {
	municipality: { code: '282103', name: '加古川市' },
	title: '新しい点検',
	fiscalYear: 2027,
	asOf: '2027-04-10'
};
const newIdentifier = () => 'new-1';
const base = anAssessment({
	parties: [{ id: 'p', name: '市' }],
	profile: { cloud: true, cameras: false },
	components: [
		aComponent({ id: 'bus', layer: 'service', uses: ['hub'] }),
		aComponent({ id: 'hub', layer: 'city-os', uses: ['bus'], facts: { cloud: true, odd: true } })
	],
	answers: { bus: { 'SVC-01': { status: 'met' } } }
});
const openedBase = { file: { assessment: base }, checklist: aChecklist(), saveCount: 4 };

describe('an assessment begun from another', () => {
	it('of the same guideline takes the answers along on the same checklist', () => {
		const checklist = aChecklist();
		const opened = startYearFrom(
			newIdentifier,
			{ file: { assessment: base }, checklist, saveCount: 4 },
			given
		);
		expect(opened.saveCount).toBe(0);
		expect(opened.file.assessment).toMatchObject({
			id: 'new-1',
			title: '新しい点検',
			municipality: given.municipality,
			period: { fiscalYear: 2027 },
			checklist: base.checklist,
			answers: { bus: { 'SVC-01': { status: 'met', mark: 'not-reconfirmed' } } }
		});
	});

	it('of another guideline takes along what that one asks about', () => {
		const pillars = aChecklist({
			guideline: 'pillars',
			layers: [aLayer({ id: 'open', componentLayer: 'city-os' })],
			componentLayers: [{ id: 'city-os', title: text('基盤'), summary: text('基盤') }],
			facts: [{ id: 'cloud', askedOf: ['profile', 'city-os'], question: text('?') }]
		});
		const opened = startWithCity(newIdentifier, openedBase, {
			...given,
			checklist: { digest: '1'.repeat(64), checklist: pillars }
		});
		expect(opened.file.assessment).toMatchObject({
			checklist: { guideline: 'pillars', digest: '1'.repeat(64) },
			parties: base.parties,
			profile: { cloud: true },
			answers: {}
		});
		expect(opened.file.assessment.components).toEqual([
			aComponent({ id: 'hub', layer: 'city-os', uses: [], facts: { cloud: true } })
		]);
	});
});
