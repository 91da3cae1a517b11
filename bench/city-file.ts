import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';

/** An assessment of a checklist of the city's own, as its file. */
export function cityFile(id: string, given: Assessment, checklistCopy: Checklist): Buffer {
	const { guideline, edition, revision } = checklistCopy;
	const checklist = { guideline, edition, revision, digest: digestChecklist(checklistCopy) };
	return Buffer.from(encodeAssessment({ assessment: { ...given, id, checklist }, checklistCopy }));
}
