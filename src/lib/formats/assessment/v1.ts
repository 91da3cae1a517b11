// Frozen with the first release: a change of shape gets a v2.ts and a migration, this file is never edited.
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';

/** Shape of format 1 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileV1Schema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
