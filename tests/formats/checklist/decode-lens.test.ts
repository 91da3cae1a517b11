import { describe, expect, it } from 'vitest';
import { decodeLens, findUnknownReferences } from '#lib/formats/checklist/decode-lens.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';

const lens = (groups: string) => `format: machi-tenken/lens
formatVersion: 1
lens: fields
version: "2026"
revision: 1
title: { ja: 分野, en: Fields }
about: { ja: 独自です。, en: Our own. }
framework: nist-csf-2.0
groups:
${groups}`;
const two = `  - { id: "1", title: { ja: 一, en: One }, ids: [GV.OC-01] }
  - id: "2"
    title: { ja: 二, en: Two }
    groups: [{ id: "2.1", title: { ja: 中, en: Inner }, ids: [PR.AA-01] }]`;

describe('decodeLens', () => {
	it('reads groups and groups of groups', () => {
		const decoded = decodeLens(lens(two), 'fields.yaml');
		expect(decoded.ok && decoded.value.groups.map(({ id }) => id)).toEqual(['1', '2']);
	});

	it('refuses an id that leads into two groups, with its line', () => {
		const decoded = decodeLens(lens(two.replace('PR.AA-01', 'GV.OC-01')), 'fields.yaml');
		expect(!decoded.ok && decoded.error).toMatchObject([
			{ code: 'duplicate-id', detail: 'GV.OC-01', file: 'fields.yaml', line: 11 }
		]);
	});

	describe('a group that names controls', () => {
		const refers = [{ framework: 'nist-csf-2.0', id: 'GV.OC-01' }];
		const checklists = [
			aChecklist({
				controls: [aControl({ id: 'GOV-01', references: refers }), aControl({ id: 'SVC-01' })]
			})
		];
		const naming = (controls: string, version = 2) =>
			decodeLens(
				lens(`  - id: "1"
    title: { ja: 一, en: One }
    ids: [GV.OC-01]
    groups:
      - id: "1-1"
        title: { ja: 中, en: Inner }
        controls: ${controls}`).replace('formatVersion: 1', `formatVersion: ${String(version)}`),
				'fields.yaml',
				checklists
			);

		it('is read where every control refers to the outer group', () => {
			expect(naming('[GOV-01]').ok).toBe(true);
		});

		it.each([
			['a control that no checklist has', '[GOV-01, GOV-99]', 'unknown-reference', 'GOV-99'],
			[
				'a control that does not refer to the outer group',
				'[SVC-01]',
				'unknown-reference',
				'SVC-01'
			],
			['a control named twice', '[GOV-01, GOV-01]', 'duplicate-id', 'GOV-01']
		])('is refused with file and line for %s', (_, controls, code, detail) => {
			const decoded = naming(controls);
			expect(!decoded.ok && decoded.error).toMatchObject([
				{ code, detail, file: 'fields.yaml', line: 16 }
			]);
		});

		it('is not known to format 1', () => {
			const decoded = naming('[GOV-01]', 1);
			expect(!decoded.ok && decoded.error).toMatchObject([{ code: 'unknown-key', line: 16 }]);
		});
	});

	it('knows which references its framework does not have, and says nothing of other frameworks', () => {
		const decoded = decodeLens(lens(two), 'fields.yaml');
		const checklist = aChecklist({
			controls: [
				aControl({
					references: [
						{ framework: 'nist-csf-2.0', id: 'PR.AA-01' },
						{ framework: 'nist-csf-2.0', id: 'PR.ZZ-99' },
						{ framework: 'other', id: 'anything' }
					]
				})
			]
		});
		const found = findUnknownReferences(checklist, decoded.ok ? [decoded.value] : []);
		expect(found.map(({ detail }) => detail)).toEqual(['nist-csf-2.0 PR.ZZ-99']);
	});
});
