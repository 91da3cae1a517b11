import type { AssessmentFile, Clock } from '#lib/application/ports.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Changeable } from '#lib/domain/assessment/may-change.ts';

/** A change that can be made again on a newer content of the same assessment. */
export type AssessmentEdit = {
	readonly what: Changeable;
	readonly edit: (assessment: Assessment) => Assessment;
};

/** A new content, and the edit that led to it where it is one. */
export type AssessmentUpdate = {
	readonly file: AssessmentFile;
	readonly edit?: AssessmentEdit;
};

/** What an assessment on screen needs from outside. */
export type AssessmentSurroundings = {
	readonly clock: Clock;
	/** Who answers, where the user has said so. */
	readonly author: () => string | undefined;
	/** Called with every new content; saving is somebody else's business. */
	readonly onChange: (update: AssessmentUpdate) => void;
	/** `read-only`: nothing can be changed (a sample that came from a file). */
	readonly editing: 'allowed' | 'read-only';
};
