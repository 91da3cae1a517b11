import type { Assessment } from '#lib/domain/assessment/assessment.ts';

/** How many answers an assessment holds, statuses or not, the drawer left out. */
export const countAnswers = ({ answers }: Pick<Assessment, 'answers'>): number =>
	Object.values(answers).reduce((count, ofOne) => count + Object.keys(ofOne).length, 0);
