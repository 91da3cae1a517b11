import { assessmentSchema, type Assessment, type Evidence } from '../assessment/assessment.ts';
import { newAssessment } from '../assessment/new-assessment.ts';
import type { Checklist, ChecklistPin } from '../checklist/checklist.ts';
import { assertSampleFits } from './assert-sample-fits.ts';
import { expandSampleAnswers, type SampleEvidence } from './expand-sample-answers.ts';
import { sampleActions } from './sample-actions.ts';
import { sampleAnswers } from './sample-answers.ts';
import { sampleComponents, sampleProfile } from './sample-components.ts';
import { sampleEvidence } from './sample-evidence.ts';
import { sampleHistory } from './sample-history.ts';
import { sampleParties } from './sample-parties.ts';
import { sampleReviews } from './sample-reviews.ts';

/**
 * The sample city 架空市: a made-up assessment to look around in, with the unevenness of a real
 * one. The same content at every call, as a copy of its own. Throws when the checklist lacks a
 * control it speaks of.
 */
export function sampleCity(checklist: Checklist, pin: ChecklistPin): Assessment {
	const answers = expandSampleAnswers(sampleAnswers, sampleEvidence);
	const sample: Assessment = {
		...newAssessment({
			id: 'sample-city',
			title: '架空市 スマートシティセキュリティ点検 2026年度（見本）',
			municipality: { code: '479993', name: '架空市' },
			fiscalYear: 2026,
			asOf: '2026-11-22',
			checklist: pin
		}),
		sample: true,
		profile: sampleProfile,
		parties: [...sampleParties],
		components: [...sampleComponents],
		answers,
		evidence: sampleEvidence.map(registered),
		actions: [...sampleActions],
		reviews: [...sampleReviews],
		history: sampleHistory(answers)
	};
	assertSampleFits(checklist, sample);
	return assessmentSchema.parse(sample);
}

/** The item as the register keeps it: what it proves stands with the answers. */
function registered(item: SampleEvidence): Evidence {
	const kept: Evidence & { proves?: unknown } = { ...item };
	delete kept.proves;
	return kept;
}
