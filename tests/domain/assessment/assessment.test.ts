import { describe, expect, it } from 'vitest';
import { assessmentSchema, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { without } from '../../support/without.ts';

const takes = (given: Partial<Record<keyof Assessment, unknown>>) =>
	assessmentSchema.safeParse({ ...anAssessment(), ...given }).success;

describe('assessmentSchema', () => {
	it('takes a blank assessment', () => {
		expect(assessmentSchema.parse(anAssessment())).toEqual(anAssessment());
	});

	it.each<[string, Partial<Record<keyof Assessment, unknown>>]>([
		['a wrong check digit', { municipality: { code: '282104', name: '加古川市' } }],
		['a day that is none', { asOf: '2026-02-30' }],
		['a status that is none', { answers: { bus: { 'SVC-01': { status: 'done' } } } }],
		['a component called organisation', { components: [aComponent({ id: 'organisation' })] }],
		['a component called constructor', { components: [aComponent({ id: 'constructor' })] }],
		['a criticality of 4', { components: [{ ...aComponent(), criticality: 4 }] }],
		['an unknown key', { extra: true } as never],
		['an unknown key in an answer', { answers: { bus: { 'SVC-01': { state: 'met' } } } }],
		['a digest that is none', { checklist: { ...anAssessment().checklist, digest: 'x' } }],
		['a fiscal year in letters', { period: { fiscalYear: '2026' } }],
		['a fiscal year with a fraction', { period: { fiscalYear: 2026.5 } }],
		['a sample that says no', { sample: false }]
	])('refuses %s', (_, given) => {
		expect(takes(given)).toBe(false);
	});

	it('fills in lists that an early file has not got', () => {
		const lists = ['evidence', 'actions', 'reviews', 'drawer', 'history'] as const;
		const rest = without(anAssessment(), ...lists);
		expect(assessmentSchema.parse(rest)).toEqual(anAssessment());
	});
});
