import { fail, ok, type Result } from '../primitives/result.ts';
import type { Assessment } from './assessment.ts';
import { mayChange, type Changeable } from './may-change.ts';

/** Why nothing of an assessment is changed: where it stands, or what kind of copy it is. */
export type NotChangeable = {
	readonly kind: 'not-changeable';
	readonly what: Changeable;
	readonly because: Standing;
};

/** Where an assessment stands that says what can be changed of it. */
export type Standing =
	'draft' | 'submitted' | 'accepted' | 'copy-to-answer' | 'copy-to-review' | 'shared-part';

/**
 * The one way to change an assessment that exists: asks first whether this may be changed now, and
 * changes nothing where it may not.
 */
export function changeAssessment(
	assessment: Assessment,
	what: Changeable,
	edit: (assessment: Assessment) => Assessment
): Result<Assessment, NotChangeable> {
	const refusal = findRefusal(assessment, what);
	return refusal === undefined ? ok(edit(assessment)) : fail(refusal);
}

/** What forbids a change before anything is worked out for it; undefined: nothing does. */
export const findRefusal = (assessment: Assessment, what: Changeable): NotChangeable | undefined =>
	mayChange(assessment).has(what)
		? undefined
		: { kind: 'not-changeable', what, because: standingOf(assessment) };

const standings = {
	answers: 'copy-to-answer',
	review: 'copy-to-review',
	part: 'shared-part'
} as const;

function standingOf({ stages, workingCopy }: Pick<Assessment, 'stages' | 'workingCopy'>): Standing {
	if (workingCopy !== undefined) return standings[workingCopy.kind];
	const state = stages?.at(-1)?.state;
	return state === 'submitted' || state === 'accepted' ? state : 'draft';
}
