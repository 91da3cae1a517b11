import { describe, expect, it } from 'vitest';
import { proofsOf } from '#lib/domain/scoring/proofs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

describe('proofsOf', () => {
	const evidence = [
		{ id: 'always', title: '規程' },
		{ id: 'until-today', title: '証明書', expiresOn: '2026-11-22' }
	];

	it('leaves out evidence that is expired on the day', () => {
		expect([...proofsOf(anAssessment({ evidence })).validEvidence]).toEqual([
			'always',
			'until-today'
		]);
		const later = proofsOf(anAssessment({ evidence, asOf: '2026-11-23' }));
		expect([...later.validEvidence]).toEqual(['always']);
	});

	it('keeps the last word on each answer', () => {
		const say = (control: string, verdict: 'agree' | 'disagree') => ({
			component: 'bus',
			control,
			verdict
		});
		const { agreed } = proofsOf(
			anAssessment({ reviews: [say('A', 'agree'), say('B', 'agree'), say('A', 'disagree')] })
		);
		expect([...(agreed.get('bus')?.keys() ?? [])]).toEqual(['B']);
	});

	it('is the same object while nothing of it changes, and another when something does', () => {
		const assessment = anAssessment({ evidence });
		const first = proofsOf(assessment);
		expect(proofsOf({ ...assessment })).toBe(first);
		expect(proofsOf({ ...assessment, reviews: [] })).not.toBe(first);
		expect(proofsOf({ ...assessment, evidence: [...evidence] })).not.toBe(first);
	});
});

describe('a confirmed answer', () => {
	const confirmedAt = (updatedAt: string | undefined, at: string | undefined) => {
		const answer = { status: 'met' as const, ...(updatedAt !== undefined && { updatedAt }) };
		const review = { component: 'bus', control: 'SVC-01', verdict: 'agree' as const };
		const checklist = aChecklist({ layers: [aLayer()], controls: [aControl()] });
		const assessment = anAssessment({
			components: [aComponent()],
			answers: { bus: { 'SVC-01': answer } },
			reviews: [{ ...review, ...(at !== undefined && { at }) }]
		});
		return score(checklist, assessment).pairs[0]?.confirmed;
	};

	it('is one that was not changed after the reviewer agreed', () => {
		expect(confirmedAt('2026-11-01T00:00:00Z', '2026-11-02T00:00:00.000Z')).toBe(true);
		expect(confirmedAt('2026-11-02T00:00:00.000Z', '2026-11-02T00:00:00Z')).toBe(true);
		expect(confirmedAt('2026-11-03T00:00:00Z', '2026-11-02T00:00:00Z')).toBe(false);
	});

	it('is believed where either time is not known', () => {
		expect(confirmedAt(undefined, '2026-11-02T00:00:00Z')).toBe(true);
		expect(confirmedAt('2026-11-03T00:00:00Z', undefined)).toBe(true);
	});
});
