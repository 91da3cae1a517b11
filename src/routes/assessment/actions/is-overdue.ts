import type { Action } from '#lib/domain/assessment/assessment.ts';

/** Whether an action should be finished by `today` (`YYYY-MM-DD`) and is not. */
export const isOverdue = ({ due, state }: Pick<Action, 'due' | 'state'>, today: string): boolean =>
	due !== undefined && due < today && state !== 'done' && state !== 'dropped';

/** The day it is here, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
