import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';

/** What stands for the sample city in addresses. */
export const sampleId = 'sample';

/** What stands in addresses for a file that was only opened to look at: a reload closes it. */
export const openedFileId = 'opened-file';

/** The `id` of an open assessment in addresses, so that a reload finds it again where it can. */
export function idInQuery({ readOnly, sample, assessment }: AssessmentState): string {
	if (readOnly) return openedFileId;
	return sample ? sampleId : assessment.id;
}
