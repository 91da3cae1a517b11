import type { Obligation } from '../assessment/assessment.ts';
import { soundDay } from '../primitives/sound-day.ts';
import { dueDay, lastDayThereIs, soundMonths } from './due-day.ts';
import { stalenessOf, type Staleness } from './staleness.ts';

/** Recurring work with when it was done last and when it comes next. */
export type ObligationStanding = {
	readonly obligation: Obligation;
	readonly lastDone: string | undefined;
	/** The day it is due next; undefined while it was neither done nor planned. */
	readonly due: string | undefined;
	/** The day from which its days are counted on, which keeps the day of the month. */
	readonly anchor: string | undefined;
	/** Months between; undefined where what a file holds is no such number. */
	readonly every: number | undefined;
	readonly staleness: Staleness;
};

/** How recurring work stands on a day. What the city planned goes before what is counted from the last time. */
export function obligationStanding(obligation: Obligation, today: string): ObligationStanding {
	const lastDone = lastDayDone(obligation);
	const planned = soundDay(obligation.plannedOn);
	const every = soundMonths(obligation.everyMonths);
	const counted =
		lastDone === undefined || every === undefined ? undefined : dueDay(lastDone, every);
	const due = planned ?? counted;
	return {
		obligation,
		lastDone,
		due,
		anchor: planned ?? lastDone,
		every,
		staleness: stalenessOf(due, today)
	};
}

/** The day recurring work was done last. */
const lastDayDone = ({ doneOn = [] }: Obligation): string | undefined =>
	doneOn
		.flatMap((day) => soundDay(day) ?? [])
		.toSorted()
		.at(-1);

/** A stretch of days, its last one not included. */
type Stretch = { readonly from: string; readonly end: string };

/** The days within a stretch on which it comes after the one that is due next. */
export function laterDays(
	{ due, anchor, every }: Pick<ObligationStanding, 'due' | 'anchor' | 'every'>,
	{ from, end }: Stretch
): readonly string[] {
	if (due === undefined || anchor === undefined || every === undefined) return [];
	const days: string[] = [];
	// However long ago it was done last, only the days of the stretch are counted.
	const skipped = Math.max(0, Math.floor(monthsBetween(anchor, from) / every) - 1);
	for (let times = skipped + 1; ; times++) {
		const day = dueDay(anchor, every * times);
		if (day >= end || day === lastDayThereIs) return days;
		if (day > due && day >= from) days.push(day);
	}
}

const monthsBetween = (from: string, to: string): number => monthOf(to) - monthOf(from);
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
