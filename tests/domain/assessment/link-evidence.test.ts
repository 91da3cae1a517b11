import { describe, expect, it } from 'vitest';
import { answersProvedBy, linkEvidence } from '#lib/domain/assessment/link-evidence.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const answers = {
	organisation: {
		'GOV-01': { status: 'met' as const, evidence: ['rules', 'log'] },
		'GOV-02': { status: 'met' as const, evidence: ['rules'] }
	},
	bus: { 'SVC-01': { status: 'partly' as const } }
};
const key = (component: string, control: string) => ({ component, control });
const linked = (wanted: readonly { component: string; control: string }[]) => {
	const assessment = anAssessment({ answers });
	return recordAnswers(assessment, linkEvidence(assessment, 'rules', wanted), {
		at: '2026-11-22T00:00:00Z'
	});
};

describe('linking evidence to answers', () => {
	it('finds the answers it proves', () => {
		expect(answersProvedBy({ answers }, 'rules')).toEqual([
			key('organisation', 'GOV-01'),
			key('organisation', 'GOV-02')
		]);
		expect(answersProvedBy({ answers }, 'unknown')).toEqual([]);
	});

	it('leads to exactly the wanted answers and leaves everything else of them as it is', () => {
		const wanted = [key('organisation', 'GOV-02'), key('bus', 'SVC-01'), key('map', 'SVC-01')];
		const after = linked(wanted);
		expect(answersProvedBy(after, 'rules')).toEqual(wanted);
		expect(after.answers.organisation?.['GOV-01']).toMatchObject({
			status: 'met',
			evidence: ['log']
		});
		expect(after.answers.bus?.['SVC-01']).toMatchObject({ status: 'partly', evidence: ['rules'] });
		expect(after.answers.map?.['SVC-01']).toMatchObject({ evidence: ['rules'] });
	});

	it('changes nothing where nothing changes, and leaves no empty list behind', () => {
		const wanted = answersProvedBy({ answers }, 'rules');
		expect(linkEvidence({ answers }, 'rules', wanted)).toEqual([]);
		expect(linked([]).answers.organisation?.['GOV-02']).not.toHaveProperty('evidence');
	});
});
