import { calendarMonths } from '#lib/application/calendar-months.ts';
import type { CalendarEntry, YearCalendar } from '#lib/application/year-calendar.ts';
import { calendarNames, type CalendarNames } from '#lib/i18n/describe-calendar.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { CommandContext } from '../command-context.ts';

/** The calendar of a year for a reader: what is overdue, then month by month. */
export function printCalendar(
	{ locale, print, messages, words }: CommandContext,
	about: CalendarNames,
	{ year, today }: { readonly year: YearCalendar; readonly today: string }
): void {
	const { calendar: text } = words;
	const nameOf = calendarNames(about, locale);
	const { late, months } = calendarMonths(year, today);
	const lineOf = (entry: CalendarEntry) => {
		const day = entry.day === undefined ? text.noDay : formatDate(entry.day, locale);
		return `  ${day}  ${text.named(text.kinds[entry.kind], nameOf(entry))}`;
	};
	if (about.assessment.sample) print(messages.sampleNotice);
	print(late.length === 0 ? text.nothingLate : text.lateCount(late.length));
	for (const entry of late) print(`${lineOf(entry)}  ${text.staleness[entry.staleness]}`);
	print(text.ahead);
	let shownYear = 0;
	for (const { month, fiscalYear, entries } of months) {
		if (entries.length === 0) continue;
		if (fiscalYear !== shownYear) print(text.fiscalYear(fiscalYear));
		shownYear = fiscalYear;
		print(` ${text.month(Number(month.slice(0, 4)), Number(month.slice(5)))}`);
		for (const entry of entries) print(lineOf(entry));
	}
}

/** The same as JSON: docs/formats/calendar.md. */
export function encodeCalendar(
	{ assessment }: CalendarNames,
	{ entries, obligations, groups }: YearCalendar,
	today: string
): string {
	const { checklist, municipality, period, sample } = assessment;
	return JSON.stringify(
		{
			format: 'machi-tenken/calendar',
			formatVersion: 1,
			checklist,
			municipality,
			period,
			...(sample && { sample }),
			countedFrom: today,
			entries,
			obligations: obligations.map(({ obligation, lastDone, due, staleness }) => ({
				id: obligation.id,
				title: obligation.title,
				everyMonths: obligation.everyMonths,
				lastDone,
				due,
				staleness
			})),
			answers: groups.map(({ stale, ...group }) => ({ ...group, stale: stale.length }))
		},
		null,
		2
	);
}
