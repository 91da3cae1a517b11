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
