import { describe, expect, it } from 'vitest';
import { proofsOf } from '#lib/domain/scoring/proofs.ts';
import { anAssessment } from '../../support/an-assessment.ts';

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
		expect([...(agreed.get('bus') ?? [])]).toEqual(['B']);
	});

	it('is the same object while nothing of it changes, and another when something does', () => {
		const assessment = anAssessment({ evidence });
		const first = proofsOf(assessment);
		expect(proofsOf({ ...assessment })).toBe(first);
		expect(proofsOf({ ...assessment, reviews: [] })).not.toBe(first);
		expect(proofsOf({ ...assessment, evidence: [...evidence] })).not.toBe(first);
	});
});
