import type { Assessment } from '../assessment/assessment.ts';
import type { Stage } from '../assessment/stage.ts';

/** Where an assessment stands in its review; undefined: never submitted. */
export const stageOf = ({ stages }: Pick<Assessment, 'stages'>): Stage | undefined =>
	stages?.at(-1);
