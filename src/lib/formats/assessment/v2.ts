// Frozen with its release: a change of shape gets a v3.ts and a migration, this file is never edited.
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';

/** Shape of format 2 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileV2Schema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
