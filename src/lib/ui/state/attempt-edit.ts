import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Changeable } from '#lib/domain/assessment/may-change.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { AssessmentState } from './assessment.svelte.ts';

/** Makes a change that may be refused for a reason: then nothing changes, and the reason is told. */
export function attemptEdit<Failure>(
	state: AssessmentState,
	what: Changeable,
	edit: (assessment: Assessment, authorship: Authorship) => Result<Assessment, Failure>
): Result<Assessment, Failure> {
	const tried = edit(state.assessment, state.authorship());
	if (!tried.ok) return tried;
	state.edit(what, (assessment, authorship) => {
		const made = edit(assessment, authorship);
		return made.ok ? made.value : assessment;
	});
	return tried;
}
