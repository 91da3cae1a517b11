import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { HeldValue } from './held-value.ts';

/** What an assessment file holds. */
export type AssessmentFile = {
	readonly assessment: Assessment;
	/** The checklist the assessment was made on, when the file carries it; its digest is verified. */
	readonly checklistCopy?: Checklist;
	/** Values the schema does not take, which stand in the assessment as they were read: to be mended. */
	readonly held?: readonly HeldValue[];
};
