import {
	newAssessment as blankAssessment,
	type NewAssessment
} from '#lib/domain/assessment/new-assessment.ts';
import type { NewIdentifier, ShippedChecklist } from './ports.ts';
import type { OpenedAssessment } from './open-assessment.ts';

/** What the user states to start: everything but the id and the pin. */
export type AssessmentStart = Omit<NewAssessment, 'id' | 'checklist'> & {
	readonly checklist: ShippedChecklist;
};

/** A blank assessment on a shipped checklist, not saved yet. */
export function startAssessment(
	newIdentifier: NewIdentifier,
	{ checklist: { checklist, digest }, ...given }: AssessmentStart
): OpenedAssessment {
	const { guideline, edition, revision } = checklist;
	const assessment = blankAssessment({
		...given,
		id: newIdentifier(),
		checklist: { guideline, edition, revision, digest }
	});
	return { file: { assessment, checklistCopy: checklist }, checklist, saveCount: 0 };
}

/** The same content under a new id, to be kept beside the original. */
export function copyUnderNewId(
	newIdentifier: NewIdentifier,
	opened: OpenedAssessment
): OpenedAssessment {
	const assessment = { ...opened.file.assessment, id: newIdentifier() };
	return { ...opened, file: { ...opened.file, assessment }, saveCount: 0 };
}
