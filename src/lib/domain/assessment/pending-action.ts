import type { Action } from '../assessment/assessment.ts';
import { isoDateSchema } from '../primitives/iso-date.ts';

/** Whether an action is still to be finished; what is done or dropped closes nothing any more. */
export const isPending = ({ state }: Pick<Action, 'state'>): boolean =>
	state === 'open' || state === 'in-progress';

/** The day an action is due; a text that is no day, which a file may hold, is none. */
export const dueDayOf = ({ due }: Pick<Action, 'due'>): string | undefined =>
	due !== undefined && isoDateSchema.safeParse(due).success ? due : undefined;
