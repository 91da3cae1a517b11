// Frozen with its release: a change of shape gets a v4.ts and a migration, this file is never edited.
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';

/** Shape of format 3 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileV3Schema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
