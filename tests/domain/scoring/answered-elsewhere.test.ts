import { describe, expect, it } from 'vitest';
import { componentLayersOf } from '#lib/domain/checklist/component-layers.ts';
import { listExcluded } from '#lib/domain/scoring/list-excluded.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, aLayer, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

// A guideline in pillars: two parts, both answered by the same components.
const pillars = aChecklist({
	layers: [
		aLayer({ id: 'open', componentLayer: 'city-os' }),
		aLayer({ id: 'safe', componentLayer: 'city-os' })
	],
	componentLayers: [{ id: 'city-os', title: text('基盤'), summary: text('基盤') }],
	controls: [
		aControl({ id: 'O-1', layer: 'open', appliesWhen: 'cloud' }),
		aControl({ id: 'S-1', layer: 'safe', weight: 2 }),
		aControl({ id: 'S-2', layer: 'safe', state: 'future' }),
		aControl({ id: 'S-3', layer: 'safe', state: 'obsolete' })
	]
});
const assessment = anAssessment({
	components: [
		aComponent({ id: 'hub', layer: 'city-os' }),
		aComponent({ id: 'hub2', layer: 'city-os' }),
		aComponent({ id: 'bus', layer: 'service' })
	],
	answers: {
		hub: { 'O-1': { status: 'met' }, 'S-1': { status: 'met' }, 'S-3': { status: 'met' } },
		hub2: { 'S-1': { status: 'not-met' } }
	}
});

describe('layers that are answered by the components of another layer', () => {
	it('have the components of that layer, once', () => {
		expect(componentLayersOf(pillars).map(({ id }) => id)).toEqual(['city-os']);
		expect(componentLayersOf(aChecklist()).map(({ id }) => id)).toEqual([
			'service',
			'city-os',
			'asset'
		]);
	});

	it('pair with each of them, leaving out what is future or obsolete', () => {
		expect(
			listPairs(pillars, assessment).map(({ component, control }) => `${component} ${control.id}`)
		).toEqual(['hub O-1', 'hub S-1', 'hub2 O-1', 'hub2 S-1']);
		const without = { ...assessment, profile: { cloud: false } };
		expect(
			listExcluded(pillars, without).map(({ component, control }) => `${component} ${control.id}`)
		).toEqual(['hub O-1', 'hub2 O-1']);
	});

	it('are scored by themselves, and the component over all of them', () => {
		const { layers, components, parts } = score(pillars, assessment);
		expect(
			layers.map(({ layer, percent, weakestComponent }) => [layer, percent, weakestComponent])
		).toEqual([
			['open', 100, 'hub'],
			['safe', 50, 'hub2']
		]);
		expect(components.find(({ component }) => component === 'hub')).toMatchObject({
			percent: 100,
			possible: 6
		});
		expect(parts.map(({ component, layer, percent }) => [layer, component, percent])).toEqual([
			['open', 'hub', 100],
			['open', 'hub2', null],
			['safe', 'hub', 100],
			['safe', 'hub2', 0]
		]);
	});
});
