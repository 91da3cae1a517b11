import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';

/** What stands for the sample city in addresses. */
export const sampleId = 'sample';

/** The `id` of an open assessment in addresses, so that a reload finds it again. */
export const idInQuery = (current: AssessmentState): string =>
	current.sample ? sampleId : current.assessment.id;
