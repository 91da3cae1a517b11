import { describe, expect, it } from 'vitest';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';
import { validFrameworkIds } from '../support/valid-framework-ids.ts';

const checklist = compileChecklists('checklists')
	.map((shipped) => shipped.checklist)
	.find(({ guideline, edition }) => guideline === 'data-platform' && edition === '2');

const counts = { interoperability: 13, security: 12, privacy: 10 } as const;

/**
 * The only controls that may name a document beside the guideline, because their subject was seen in
 * it; everything else just belongs to a pillar.
 */
const neighbours: Readonly<Record<string, string>> = {
	'DPI-02': 'da-area-guidebook',
	'DPI-03': 'da-area-guidebook',
	'DPI-06': 'scra-city-os-functions',
	'DPI-07': 'scra-2',
	'DPI-08': 'da-area-guidebook',
	'DPI-10': 'da-area-guidebook',
	'DPI-12': 'scra-city-os-functions',
	'DPS-01': 'da-area-guidebook',
	'DPS-02': 'da-area-guidebook',
	'DPS-03': 'da-area-guidebook',
	'DPS-04': 'da-area-guidebook',
	'DPS-06': 'da-area-guidebook',
	'DPS-07': 'da-area-guidebook',
	'DPS-12': 'da-area-guidebook',
	'DPP-01': 'da-area-guidebook',
	'DPP-02': 'da-area-guidebook',
	'DPP-03': 'da-area-guidebook',
	'DPP-04': 'da-area-guidebook',
	'DPP-05': 'da-area-guidebook',
	'DPP-06': 'da-area-guidebook',
	'DPP-07': 'da-area-guidebook'
};

const letters = (text: string) => Array.from(text).length;

describe('the checklist for the 2nd edition of the data-platform document', () => {
	const controls = checklist?.controls ?? [];
	const risks = checklist?.risks ?? [];
	const layers = checklist?.layers ?? [];

	it('has its three pillars, with 35 controls and 11 risks', () => {
		const found = Object.fromEntries(
			layers.map(({ id }) => [id, controls.filter(({ layer }) => layer === id).length])
		);
		expect(found).toEqual(counts);
		expect(risks).toHaveLength(11);
	});

	it('is answered by data linkage platforms alone, under the name other checklists use', () => {
		for (const { id, answeredPer, componentLayer } of layers) {
			expect([answeredPer, componentLayer], id).toEqual(['component', 'city-os']);
		}
		expect(checklist?.componentLayers?.map(({ id }) => id)).toEqual(['city-os']);
	});

	it('prefixes ids by pillar', () => {
		const prefixes = new Map(controls.map(({ layer, id }) => [layer, id.slice(0, 4)]));
		expect(Object.fromEntries(prefixes)).toEqual({
			interoperability: 'DPI-',
			security: 'DPS-',
			privacy: 'DPP-'
		});
		for (const { id } of risks) expect(id).toMatch(/^RSK-DP[ISP]-\d\d$/);
	});

	it('names as themes nothing but the three pillars, and calls no control of its own one', () => {
		expect(checklist?.themes.map(({ edition, id }) => `${edition} ${id}`)).toEqual([
			'2 interoperability',
			'2 security',
			'2 privacy'
		]);
		expect(controls.filter(({ basis }) => basis.kind === 'theme')).toEqual([]);
	});

	it('names a neighbour only for what was seen in it, and files the rest under its pillar', () => {
		const named = controls.flatMap(({ id, basis }) =>
			basis.kind === 'neighbour' ? [[id, basis.source]] : []
		);
		expect(Object.fromEntries(named)).toEqual(neighbours);
		for (const { id, layer, basis } of controls) {
			expect(basis.kind, id).not.toBe('imported');
			if (basis.kind === 'category') expect(basis.category, id).toBe(layer);
		}
	});

	it('lists no source and no framework that it does not use', () => {
		const cited = new Set(Object.values(neighbours));
		expect(new Set(checklist?.sources.map(({ id }) => id))).toEqual(cited);
		const referred = new Set(
			controls.flatMap(({ references }) => references.map(({ framework }) => framework))
		);
		expect(new Set(checklist?.frameworks.map(({ id }) => id))).toEqual(referred);
	});

	it('refers only to ids that its frameworks have', () => {
		for (const { id, references } of controls) {
			for (const { framework, id: referred } of references) {
				const valid = validFrameworkIds[framework] ?? [];
				const found = valid instanceof RegExp ? valid.test(referred) : valid.includes(referred);
				expect(found, `${id}: ${framework} ${referred}`).toBe(true);
			}
		}
	});

	it('says that it is neither official nor the self-check sheet', () => {
		expect(checklist?.notice.ja).toMatch(/非公式.*自己点検シートそのものではなく/u);
		expect(checklist?.notice.en).toMatch(/Unofficial.*not the official self-check sheet/);
	});

	it('states each control in one plain sentence with something to count', () => {
		for (const { id, statement } of controls) {
			expect(statement.ja.match(/。/gu), id).toHaveLength(1);
			expect(letters(statement.ja), id).toBeGreaterThanOrEqual(30);
			expect(letters(statement.ja), id).toBeLessThanOrEqual(160);
			expect(statement.ja, id).toMatch(/[0-9]|全て|都度|ごと/u);
			expect(statement.ja, id).not.toMatch(/(です|ます|ません)。$/u);
		}
	});

	it('draws the line of "partly" and says who knows, everywhere', () => {
		for (const { id, partly, knownBy } of controls) {
			expect(partly?.ja, id).toMatch(/場合/u);
			expect(knownBy?.ja, id).toBeTruthy();
		}
	});

	it('repeats no sentence of the smart-city checklist', () => {
		const others = compileChecklists('checklists')
			.filter((shipped) => shipped.checklist.guideline === 'scsg')
			.flatMap((shipped) => shipped.checklist.controls)
			.flatMap(({ statement, why, how }) => [statement, why, ...how].map((text) => text?.ja));
		const said = new Set(others);
		for (const { id, statement, why, how } of controls) {
			for (const text of [statement, why, ...how]) expect(said.has(text?.ja), id).toBe(false);
		}
	});
});
