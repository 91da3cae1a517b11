import type { AssessmentFile } from './assessment-file.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';

/** Writes an assessment file of the newest format: stable keys, two spaces, newline at the end. */
export function encodeAssessment({ assessment, checklistCopy }: AssessmentFile): string {
	return fileJson({ ...assessment, checklistCopy });
}
