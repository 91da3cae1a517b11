import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { AssessmentFile } from '#lib/formats/assessment/decode-assessment.ts';
import type { ChecklistCatalogue } from './ports.ts';

/** The checklist an assessment was made on: its own verified copy, else a shipped one of the same digest. */
export function findPinnedChecklist(
	{ assessment, checklistCopy }: AssessmentFile,
	catalogue: ChecklistCatalogue
): Checklist | undefined {
	const { digest } = assessment.checklist;
	return checklistCopy ?? catalogue.list().find((shipped) => shipped.digest === digest)?.checklist;
}
