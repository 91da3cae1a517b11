import type { Action } from './assessment.ts';
import { soundDay } from '../primitives/sound-day.ts';

/** Whether an action is still to be finished; what is done or dropped closes nothing any more. */
export const isPending = ({ state }: Pick<Action, 'state'>): boolean =>
	state === 'open' || state === 'in-progress';

/** Whether an action should be finished by a day, `YYYY-MM-DD`, and is not; its last day still counts. */
export const isOverdue = (action: Pick<Action, 'due' | 'state'>, on: string): boolean =>
	isPending(action) && action.due !== undefined && action.due < on;

/** The day an action is due; a text that is no day, which a file may hold, is none. */
export const dueDayOf = ({ due }: Pick<Action, 'due'>): string | undefined => soundDay(due);
