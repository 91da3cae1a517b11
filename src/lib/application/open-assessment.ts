import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	decodeAssessment,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import type { AppPorts } from './app-ports.ts';
import { findPinnedChecklist } from './find-pinned-checklist.ts';
import type { AssessmentFile, ChecklistCatalogue, StorageError } from './ports.ts';

/** An assessment with the checklist it was made on. */
export type AssessmentWithChecklist = {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
};

/** The checklist of an assessment is neither in its file nor shipped with this build. */
export type ChecklistNotFound = {
	readonly kind: 'checklist-not-found';
	readonly guideline: string;
	readonly edition: string;
	readonly digest: string;
};

/** An assessment ready for the screen; its file carries the copy of the checklist. */
export type OpenedAssessment = {
	readonly file: AssessmentFile;
	readonly checklist: Checklist;
	/** 0: not in the repository yet. */
	readonly saveCount: number;
	/** ISO instant of the last save, where there was one. */
	readonly savedAt?: string;
};

export type OpenError =
	| StorageError
	| ChecklistNotFound
	/** What is on screen is in no durable place yet; export it or open with `discard`. */
	| { readonly kind: 'unsaved-changes' }
	/** Another assessment was opened while this waited: nothing was done to either. */
	| { readonly kind: 'left-meanwhile' };

export type SampleError =
	DecodeAssessmentError | ChecklistNotFound | { readonly kind: 'sample-not-loaded' };

/** Finds the checklist of a file and puts its copy into it. */
export function completeFile(
	file: AssessmentFile,
	catalogue: ChecklistCatalogue,
	saveCount: number
): Result<OpenedAssessment, ChecklistNotFound> {
	const checklist = findPinnedChecklist(file, catalogue);
	if (checklist !== undefined) {
		return ok({ file: { ...file, checklistCopy: checklist }, checklist, saveCount });
	}
	const { guideline, edition, digest } = file.assessment.checklist;
	return fail({ kind: 'checklist-not-found', guideline, edition, digest });
}

/** Reads an assessment from the repository. */
export async function loadAssessment(
	{ repository, catalogue }: Pick<AppPorts, 'repository' | 'catalogue'>,
	id: string
): Promise<Result<OpenedAssessment, StorageError | ChecklistNotFound>> {
	const stored = await repository.load(id);
	if (!stored.ok) return stored;
	const { file, saveCount, savedAt } = stored.value;
	const completed = completeFile(file, catalogue, saveCount);
	return completed.ok ? ok({ ...completed.value, savedAt }) : completed;
}

/** Reads the sample city; it is always marked as a sample, whatever its file says. */
export async function loadSampleCity({
	loadSample,
	catalogue
}: Pick<AppPorts, 'loadSample' | 'catalogue'>): Promise<Result<OpenedAssessment, SampleError>> {
	const bytes = await loadSample().catch(() => undefined);
	if (bytes === undefined) return fail({ kind: 'sample-not-loaded' });
	const decoded = decodeAssessment(bytes);
	if (!decoded.ok) return decoded;
	const { assessment, checklistCopy } = decoded.value;
	const marked = { assessment: { ...assessment, sample: true as const } };
	return completeFile({ ...marked, ...(checklistCopy && { checklistCopy }) }, catalogue, 0);
}
