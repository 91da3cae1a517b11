import { dayAfter } from '../primitives/calendar-days.ts';

/** How something that comes again stands: looked at lately, soon due, overdue, or never done. */
export type Staleness = 'fresh' | 'due-soon' | 'stale' | 'never';

/** Days before it is due on which something is pointed out. */
const daysOfNotice = 30;

/** How something stands that is due on a day; its last day still counts. Without a day it was never done. */
export function stalenessOf(due: string | undefined, today: string): Staleness {
	if (due === undefined) return 'never';
	if (due < today) return 'stale';
	return due <= dayAfter(today, daysOfNotice) ? 'due-soon' : 'fresh';
}
