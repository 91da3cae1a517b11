import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityDocument } from '../../scripts/accessibility/accessibility-document.ts';
import {
	findingsSchema,
	type AccessibilityCheck,
	type AccessibilityFindings
} from '../../scripts/accessibility/check.ts';
import { criteria } from '../../scripts/accessibility/criteria.ts';
import { accessibilityFindings } from '../../scripts/accessibility/findings.ts';
import { judgeCriteria } from '../../scripts/accessibility/verdicts.ts';

const seen: AccessibilityCheck = {
	how: 'operated',
	criteria: ['2.1.1'],
	what: 'walked',
	on: '2026-11-29',
	pages: 'all',
	saw: 'fine',
	outcome: 'passed'
};
const tested: AccessibilityCheck = {
	how: 'test',
	criteria: ['2.1.1'],
	what: 'walks',
	file: 'tests/e2e/screens.e2e.ts',
	title: 'every screen'
};
const none: AccessibilityFindings = {
	stated: '2026-11-29',
	browser: 'some',
	notApplicable: [],
	checks: [],
	faults: []
};
const verdictOf = (found: Partial<AccessibilityFindings>) =>
	judgeCriteria({ ...none, ...found }).find(({ id }) => id === '2.1.1')?.verdict;

describe('the criteria', () => {
	it('are all of levels A and AA: 38 of JIS, 12 that WCAG 2.1 added, 6 that WCAG 2.2 added', () => {
		const of = (source: string) => criteria.filter((one) => one.source === source).length;
		expect([of('JIS'), of('2.1'), of('2.2')]).toEqual([38, 12, 6]);
		expect(criteria.filter(({ source, level }) => source === 'JIS' && level === 'A')).toHaveLength(
			25
		);
		expect(new Set(criteria.map(({ id }) => id)).size).toBe(56);
	});
});

describe('a verdict', () => {
	it('claims nothing better than what was done', () => {
		expect(verdictOf({})).toBe('untested');
		expect(verdictOf({ checks: [tested] })).toBe('machine-only');
		expect(verdictOf({ checks: [tested, seen] })).toBe('met');
	});

	it('is never outweighed where something failed', () => {
		expect(verdictOf({ checks: [seen, { ...seen, outcome: 'failed' }] })).toBe('not-met');
		const faults = [{ criterion: '2.1.1', fault: 'held in a field' }];
		expect(verdictOf({ checks: [seen], faults })).toBe('not-met');
		const notApplicable = [{ criterion: '2.1.1', because: 'no keys' }];
		expect(verdictOf({ checks: [seen], faults, notApplicable })).toBe('not-met');
	});
});

describe('the findings', () => {
	it('are refused without a day, with a criterion that does not exist, or with a word too many', () => {
		expect(findingsSchema.safeParse({ ...none, checks: [seen] }).success).toBe(true);
		for (const wrong of [{ on: 'today' }, { criteria: ['9.9.9'] }, { by: 'somebody' }])
			expect(findingsSchema.safeParse({ ...none, checks: [{ ...seen, ...wrong }] }).success).toBe(
				false
			);
	});

	it('make the page that is published, and claim no conformance', () => {
		const page = readFileSync('docs/accessibility.md', 'utf8');
		expect(page).toBe(accessibilityDocument());
		expect(page).toContain('「準拠」は表明しません');
		for (const { id, name } of criteria) expect(page).toContain(`| ${id} | ${name} |`);
		const untested = judgeCriteria(accessibilityFindings).filter(
			({ verdict }) => verdict === 'untested'
		);
		for (const { id } of untested)
			expect(page).toMatch(new RegExp(`\\| ${id} \\|.*\\| 未試験 \\|`));
	});
});
