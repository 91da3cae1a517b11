import type { AssessmentFile, Clock } from '#lib/application/ports.ts';

/** What an assessment on screen needs from outside. */
export type AssessmentSurroundings = {
	readonly clock: Clock;
	/** Who answers, where the user has said so. */
	readonly author: () => string | undefined;
	/** Called with every new content; saving is somebody else's business. */
	readonly onChange: (file: AssessmentFile) => void;
	/** `read-only`: nothing can be changed (a sample that came from a file). */
	readonly editing: 'allowed' | 'read-only';
};
