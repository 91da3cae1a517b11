import type { FileError } from '#lib/application/file-ports.ts';

/** How the file that is kept current stands. */
export type MasterFilePhase =
	/** None chosen: downloads and reminders. */
	| { readonly kind: 'no-file' }
	/** The file holds everything. */
	| { readonly kind: 'current'; readonly at: string }
	/** A change is about to be written, or being written. */
	| { readonly kind: 'writing' }
	/** `since`: the first failure after the last success. `permission-needed` wants a button. */
	| { readonly kind: 'failed'; readonly since: string; readonly error: FileError };

/** Failures that trying again by itself cannot mend. */
export function needsTheUser(phase: MasterFilePhase): boolean {
	if (phase.kind !== 'failed') return false;
	return phase.error.kind === 'permission-needed' || phase.error.kind === 'file-changed-elsewhere';
}
