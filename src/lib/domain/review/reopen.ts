import type { Assessment } from '../assessment/assessment.ts';

/**
 * A new revision of an accepted assessment, to go on with; the accepted one stays as it is. `digest`: of
 * the accepted one.
 */
export function reopen(accepted: Assessment, id: string, digest: string): Assessment {
	const { stages: _, reopenedFrom, ...rest } = accepted;
	const revision = (reopenedFrom?.revision ?? 1) + 1;
	return { ...rest, id, reopenedFrom: { assessment: accepted.id, revision, digest } };
}
