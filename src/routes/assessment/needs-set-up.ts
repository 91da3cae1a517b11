import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { componentLayersOf } from '#lib/domain/checklist/component-layers.ts';

/** Whether the city has to be described first: nothing of it is named, and nothing was answered. */
export const needsSetUp = ({
	checklist,
	assessment
}: {
	readonly checklist: Checklist;
	readonly assessment: Pick<Assessment, 'components' | 'history' | 'answers'>;
}): boolean =>
	assessment.components.length === 0 &&
	componentLayersOf(checklist).length > 0 &&
	Object.values(assessment.answers).every((answers) => Object.keys(answers).length === 0);
