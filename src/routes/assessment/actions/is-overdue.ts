import type { Action } from '#lib/domain/assessment/assessment.ts';

/** Whether an action should be finished by `today` (`YYYY-MM-DD`) and is not. */
export const isOverdue = ({ due, state }: Pick<Action, 'due' | 'state'>, today: string): boolean =>
	due !== undefined && due < today && state !== 'done' && state !== 'dropped';
