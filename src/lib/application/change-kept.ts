import { changeAssessment, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Changeable } from '#lib/domain/assessment/may-change.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AppPorts } from './app-ports.ts';
import type { AssessmentFile, StorageError } from './ports.ts';

/** A kept assessment after a change, and when and as the how manyth it was saved. */
export type ChangedKept = {
	readonly file: AssessmentFile;
	readonly saveCount: number;
	/** ISO instant of that save. */
	readonly savedAt: string;
};

/**
 * Changes an assessment that is kept and not on screen, for what was begun while it was: read, changed
 * if it may be, saved. Where another tab saves meanwhile, the change is made once more on its content.
 */
export async function changeKept(
	ports: Pick<AppPorts, 'repository' | 'clock'>,
	id: string,
	what: Changeable,
	edit: (assessment: Assessment) => Assessment
): Promise<Result<ChangedKept, StorageError | NotChangeable>> {
	const first = await attempt(ports, id, what, edit);
	if (first.ok || first.error.kind !== 'changed-elsewhere') return first;
	return attempt(ports, id, what, edit);
}

async function attempt(
	{ repository, clock }: Pick<AppPorts, 'repository' | 'clock'>,
	id: string,
	what: Changeable,
	edit: (assessment: Assessment) => Assessment
): Promise<Result<ChangedKept, StorageError | NotChangeable>> {
	const stored = await repository.load(id);
	if (!stored.ok) return stored;
	const { file, saveCount } = stored.value;
	const changed = changeAssessment(file.assessment, what, edit);
	if (!changed.ok) return changed;
	const next = { ...file, assessment: changed.value };
	const savedAt = clock();
	const saved = await repository.save(next, saveCount, savedAt);
	return saved.ok ? ok({ file: next, saveCount: saved.value, savedAt }) : saved;
}
