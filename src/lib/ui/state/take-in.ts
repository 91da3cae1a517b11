import { changeAssessment, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { Changeable } from '#lib/domain/assessment/may-change.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import type { UnfitReceived } from '#lib/formats/assessment/unfit-field.ts';
import type { AssessmentState, AuthoredEdit } from './assessment.svelte.ts';

/** A step that takes in what others made: refused, with nothing changed, where it could not be kept. */
export function takeIn(
	state: AssessmentState,
	what: Changeable,
	edit: AuthoredEdit
): Result<undefined, UnfitReceived | NotChangeable> {
	const changed = changeAssessment(state.assessment, what, (assessment) =>
		edit(assessment, state.authorship())
	);
	if (!changed.ok) return changed;
	const writable = checkWritable({ ...state.file, assessment: changed.value });
	if (!writable.ok) return fail({ kind: 'unfit-received', fields: writable.error.fields });
	state.step(what, edit);
	return ok(undefined);
}
