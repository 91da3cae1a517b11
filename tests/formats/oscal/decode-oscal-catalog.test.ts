import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { text } from '../../support/a-checklist.ts';
import { anOscalControl } from './an-oscal-catalog.ts';
import { controlOf, imported, ofControls } from './import-catalog.ts';

const withdrawn = [{ name: 'status', value: 'withdrawn' }];

describe('decodeOscalCatalog, for an excerpt of NIST SP 800-53', () => {
	const excerpt = readFileSync('tests/fixtures/oscal/nist-800-53-low-excerpt.json', 'utf8');
	const { checklist, left } = imported(excerpt);
	const [ac1, at2] = checklist.controls;

	it('takes title, version and date over', () => {
		expect(checklist).toMatchObject({
			guideline: 'imported',
			edition: '5.1.1-u4',
			revision: 1,
			published: '2024-02-13',
			title: text('NIST Special Publication 800-53 Revision 5.1.1 LOW IMPACT BASELINE'),
			revisions: [{ revision: 1, date: '2026-11-22' }]
		});
	});

	it('makes layers of groups, and controls of controls and their enhancements', () => {
		expect(checklist.layers.map(({ id, title }) => [id, title.en])).toEqual([
			['ac', 'Access Control'],
			['at', 'Awareness and Training']
		]);
		expect(checklist.controls.map(({ id, layer }) => [id, layer])).toEqual([
			['ac-1', 'ac'],
			['at-2', 'at'],
			['at-2.2', 'at']
		]);
	});

	it('writes a statement item by item, with labels and parameters', () => {
		expect(ac1?.statement.en.split('\n')).toEqual([
			'a. Develop, document, and disseminate to [organization-defined personnel or roles]:',
			'1. [choice: organization-level; mission/business process-level; system-level] access control policy that:',
			expect.stringMatching(/^\(a\) Addresses purpose, scope, roles/),
			expect.stringMatching(/^\(b\) Is consistent with applicable laws/),
			expect.stringMatching(/^2\. Procedures to facilitate/),
			expect.stringMatching(/^b\. Designate an \[official\] to manage/),
			'c. Review and update the current access control:',
			'1. Policy [frequency] and following [events] ; and',
			'2. Procedures [frequency] and following [events].'
		]);
	});

	it('takes guidance as the reason and what is to be examined as evidence', () => {
		expect(ac1?.why?.ja).toMatch(/^Access control policy and procedures address/);
		expect(ac1?.evidence.map(({ en }) => en)).toEqual([
			'Access control policy and procedures',
			'system security plan',
			'privacy plan',
			'other relevant documents or records'
		]);
		expect(at2?.why?.en).toContain('described in AT-2a.1 is conducted');
		expect(at2?.evidence).toHaveLength(8);
	});

	it('gives every control the same weight and says where it is from', () => {
		expect(ac1).toMatchObject({
			how: [],
			weight: 2,
			essential: false,
			effort: 'M',
			risks: [],
			parties: ['local-government'],
			references: [],
			basis: { kind: 'imported', source: `${checklist.title.en} ac-1` }
		});
	});

	it('counts what there is no place for', () => {
		expect(left).toEqual([
			{ what: 'back-matter-resources', count: 10 },
			{ what: 'metadata-entries', count: 5 },
			{ what: 'related-links', count: 23 },
			{ what: 'other-links', count: 13 },
			{ what: 'properties', count: 49 },
			{ what: 'parameter-notes', count: 14 },
			{ what: 'assessment-objectives', count: 42 },
			{ what: 'assessment-methods', count: 4 },
			{ what: 'evidence-examples', count: 1 }
		]);
	});
});

describe('decodeOscalCatalog, for withdrawn controls', () => {
	it('keeps them as obsolete and says what became of them', () => {
		const links = [
			{ href: '#ac-1', rel: 'incorporated-into' },
			{ href: '#ac-9_smt.k', rel: 'incorporated-into' },
			{ href: '#si-4', rel: 'moved-to', text: 'SI-4' },
			{ href: '#au-2', rel: 'related' }
		];
		const gone = { id: 'ac-2', title: 'Gone', props: withdrawn, links };
		const { checklist, left } = imported(ofControls(anOscalControl(), gone));
		expect(checklist.controls[1]).toMatchObject({
			id: 'ac-2',
			state: 'obsolete',
			statement: text(
				'取り下げられた項目です（統合先: ac-1 (Title of ac-1), ac-9_smt.k。移動先: SI-4）。',
				'Withdrawn: incorporated into ac-1 (Title of ac-1), ac-9_smt.k; moved to SI-4.'
			)
		});
		expect(left).toEqual([{ what: 'related-links', count: 1 }]);
	});

	it('keeps what they stated, or their title where nothing says anything', () => {
		const links = [{ href: '#si-4', rel: 'moved-to' }];
		const stated = controlOf({ props: withdrawn, links });
		expect(stated.statement.en).toBe('Withdrawn: moved to si-4.\nStatement of ac-1.');
		const silent = controlOf({ props: [{ name: 'status', value: 'Withdrawn' }], parts: [] });
		expect(silent).toMatchObject({ state: 'obsolete', statement: text('Title of ac-1') });
	});
});
