import { describe, expect, it } from 'vitest';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';

const checklist = compileChecklists('checklists')
	.map((shipped) => shipped.checklist)
	.find(({ guideline, edition }) => guideline === 'scsg' && edition === '3.0');

const counts = {
	governance: 24,
	service: 17,
	'city-os': 22,
	asset: 20,
	'supply-chain': 11,
	incident: 11,
	'data-linkage': 13
} as const;

/**
 * The only controls that may be called a part of an edition, because its theme was seen in a source;
 * everything else belongs to a category or to a neighbouring reference.
 */
const themes: Readonly<Record<string, string>> = {
	'GOV-06': '2.0 parties',
	'GOV-07': '2.0 parties',
	'GOV-20': '2.0 check-sheet',
	'COS-15': '2.0 supply-chain',
	'AST-02': '2.0 supply-chain',
	'SUP-01': '2.0 supply-chain',
	'SUP-02': '2.0 supply-chain',
	'SUP-06': '2.0 supply-chain',
	'SUP-07': '2.0 supply-chain',
	'SUP-08': '3.0 responsibility-boundary',
	'SUP-09': '3.0 responsibility-boundary',
	'INC-01': '2.0 incident-coordination',
	'INC-02': '2.0 incident-coordination',
	'INC-03': '2.0 incident-coordination',
	'INC-04': '2.0 incident-coordination',
	'INC-06': '2.0 incident-coordination',
	'INC-07': '2.0 incident-coordination',
	'DAT-01': '3.0 data-classes',
	'DAT-02': '3.0 data-classes',
	'DAT-03': '3.0 data-classes',
	'DAT-11': '2.0 linked-cities'
};

describe('the checklist for edition 3.0 of the smart-city guideline', () => {
	const controls = checklist?.controls ?? [];

	it('has its seven layers, with 118 controls and at least 30 risks', () => {
		const found = Object.fromEntries(
			(checklist?.layers ?? []).map(({ id }) => [
				id,
				controls.filter(({ layer }) => layer === id).length
			])
		);
		expect(found).toEqual(counts);
		expect(checklist?.risks.length).toBeGreaterThanOrEqual(30);
	});

	it('is answered per component in service, city OS and asset, and once elsewhere', () => {
		const perComponent = (checklist?.layers ?? [])
			.filter(({ answeredPer }) => answeredPer === 'component')
			.map(({ id }) => id);
		expect(perComponent).toEqual(['service', 'city-os', 'asset']);
	});

	it('calls a theme of an edition only what was seen to be one', () => {
		const claimed = controls.flatMap(({ id, basis }) =>
			basis.kind === 'theme' ? [[id, `${basis.edition} ${basis.theme}`]] : []
		);
		expect(Object.fromEntries(claimed)).toEqual(themes);
	});

	it('files the rest under the category of its layer, or names its neighbour', () => {
		for (const { id, layer, basis } of controls) {
			if (basis.kind === 'category') expect(basis.category, id).toBe(layer);
			expect(basis.kind, id).not.toBe('imported');
		}
	});

	it('prefixes ids by layer', () => {
		const prefixes = new Map(controls.map(({ layer, id }) => [layer, id.slice(0, 4)]));
		expect(Object.fromEntries(prefixes)).toEqual({
			governance: 'GOV-',
			service: 'SVC-',
			'city-os': 'COS-',
			asset: 'AST-',
			'supply-chain': 'SUP-',
			incident: 'INC-',
			'data-linkage': 'DAT-'
		});
	});
});
