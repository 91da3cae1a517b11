import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { findPinnedChecklist } from '#lib/application/find-pinned-checklist.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { describeDecodeError } from '#lib/i18n/describe-file-error.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';

/** An assessment from a file with the checklist it was made on. */
export type AssessmentWithChecklist = {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
};

/** Reads an assessment and finds its checklist: the file's own copy, else the shipped one of the same digest. */
export function openAssessment(context: CommandContext, path: string): AssessmentWithChecklist {
	const decoded = decodeAssessment(context.files.read(path));
	if (!decoded.ok) {
		throw new CommandFailure(describeDecodeError(decoded.error, path, context.locale));
	}
	const checklist = findPinnedChecklist(decoded.value, context.catalogue);
	if (checklist === undefined) {
		const { guideline, edition, digest } = decoded.value.assessment.checklist;
		throw new CommandFailure([
			context.messages.checklistNotFound(path, `${guideline}@${edition}`, digest)
		]);
	}
	return { assessment: decoded.value.assessment, checklist };
}
