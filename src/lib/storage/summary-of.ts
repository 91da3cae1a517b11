import type { AssessmentSummary } from '#lib/application/ports.ts';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';

/** What a list says of an assessment as it is saved. */
export const summaryOf = (
	assessment: Assessment,
	saved: Pick<AssessmentSummary, 'saveCount' | 'savedAt'>
): Omit<AssessmentSummary, 'complete'> => ({
	id: assessment.id,
	title: assessment.title,
	municipality: assessment.municipality.name,
	code: assessment.municipality.code,
	fiscalYear: assessment.period.fiscalYear,
	edition: assessment.checklist.edition,
	answerCount: countAnswers(assessment),
	savedAt: saved.savedAt,
	saveCount: saved.saveCount,
	sample: assessment.sample === true
});
