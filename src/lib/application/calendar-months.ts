import { laterDays } from '#lib/domain/cadence/obligation-standing.ts';
import { dueDay } from '#lib/domain/cadence/due-day.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { CalendarEntry, YearCalendar } from './year-calendar.ts';

/** A month of a calendar with what is due in it. */
export type CalendarMonth = {
	/** `YYYY-MM` */
	readonly month: string;
	readonly fiscalYear: number;
	readonly entries: readonly (CalendarEntry & { readonly day: string })[];
};

/** What is late or was never done, and what comes in the months from this one on. */
export type CalendarView = {
	readonly late: readonly CalendarEntry[];
	readonly months: readonly CalendarMonth[];
};

/** How many months are shown from this one on. */
const shownMonths = 12;

/** A calendar month by month, from the month of a day on; work that comes several times stands in each of its months. */
export function calendarMonths(
	{ entries, obligations }: YearCalendar,
	today: string
): CalendarView {
	const first = `${today.slice(0, 7)}-01`;
	const end = dueDay(first, shownMonths);
	const repeated = obligations.flatMap((one) =>
		laterDays(one, { from: today, end }).map((day) => ({
			kind: 'obligation' as const,
			id: one.obligation.id,
			day,
			staleness: 'fresh' as const
		}))
	);
	const ahead = [...entries, ...repeated]
		.flatMap((entry) => (entry.day === undefined ? [] : [{ ...entry, day: entry.day }]))
		.filter(({ day }) => day >= today && day < end)
		.toSorted((a, b) => compareDays(a.day, b.day));
	const byMonth = groupBy(ahead, ({ day }) => day.slice(0, 7));
	return {
		late: entries.filter(({ staleness }) => staleness === 'stale' || staleness === 'never'),
		months: Array.from({ length: shownMonths }, (_, place) => {
			const month = dueDay(first, place).slice(0, 7);
			return { month, fiscalYear: fiscalYearOf(month), entries: byMonth.get(month) ?? [] };
		})
	};
}

/** The fiscal year begins in April. */
const fiscalYearOf = (month: string): number =>
	Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0);
