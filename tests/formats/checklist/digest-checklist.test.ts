import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { digestChecklist, pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';

describe('digestChecklist', () => {
	const checklist = aChecklist();

	it('is the SHA-256 of the canonical JSON', () => {
		const expected = createHash('sha256').update(canonicalJson(checklist), 'utf8').digest('hex');
		expect(digestChecklist(checklist)).toBe(expected);
	});

	it('does not depend on the order of keys', () => {
		const turned = Object.fromEntries(Object.entries(checklist).reverse()) as Checklist;
		expect(digestChecklist(turned)).toBe(digestChecklist(checklist));
	});

	it.each<[string, Checklist]>([
		['a word', aChecklist({ title: text('見本 ', 'Sample') })],
		['a weight', aChecklist({ controls: [aControl({ weight: 2 })] })],
		[
			'the order of controls',
			aChecklist({ controls: [aControl({ id: 'B' }), aControl({ id: 'A' })] })
		],
		['the revision', aChecklist({ revision: 2 })]
	])('changes with %s', (_, other) => {
		const base =
			other.controls.length === 2
				? { ...other, controls: [...other.controls].reverse() }
				: checklist;
		expect(digestChecklist(other)).not.toBe(digestChecklist(base));
	});

	it('pins guideline, edition, revision and digest', () => {
		expect(pinChecklist(checklist)).toEqual({
			guideline: 'sample',
			edition: '1.0',
			revision: 1,
			digest: digestChecklist(checklist)
		});
	});
});
