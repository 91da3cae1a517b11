import { foldLine } from './fold-line.ts';

/** A whole day in a calendar. */
export type CalendarEvent = {
	/** The same for the same thing in every file: a calendar then changes its entry and adds none. */
	readonly uid: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly summary: string;
	readonly description?: string;
	/** It comes again after so many months, on this day of the month or the last one before it. */
	readonly again?: { readonly everyMonths: number; readonly dayOfMonth: number };
};

/** What a calendar file says. */
export type CalendarFile = {
	readonly name: string;
	/** ISO instant of the last change of what is told: never the clock, so that the same comes out again. */
	readonly changedAt: string;
	readonly events: readonly CalendarEvent[];
};

/** The text of an iCalendar file (RFC 5545): docs/formats/calendar.md. */
export function encodeIcs({ name, changedAt, events }: CalendarFile): string {
	const stamp = `${changedAt.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Machi Tenken//machi-tenken//JA',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const eventLines = (
	{ uid, day, summary, description, again }: CalendarEvent,
	stamp: string
): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${escapeText(uid)}`,
	`DTSTAMP:${stamp}`,
	`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
	...(again === undefined ? [] : [`RRULE:${ruleOf(again)}`]),
	`SUMMARY:${escapeText(summary)}`,
	...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
	// The day stays free: something is due, nobody is away.
	'TRANSP:TRANSPARENT',
	'END:VEVENT'
];

/** Every month has its 28th; of a later day the last one that the month has is meant. */
function ruleOf({ everyMonths, dayOfMonth }: NonNullable<CalendarEvent['again']>): string {
	const rule = `FREQ=MONTHLY;INTERVAL=${String(everyMonths)}`;
	if (dayOfMonth <= 28) return rule;
	const days = Array.from({ length: dayOfMonth - 27 }, (_, place) => String(28 + place));
	return `${rule};BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

/** A text as a value: what would end it or part it is written out, characters that cannot stand are left out. */
const escapeText = (text: string): string =>
	text
		.replaceAll(/\p{Surrogate}/gu, '\ufffd')
		.replaceAll(/\r\n?/gu, '\n')
		// eslint-disable-next-line no-control-regex -- a text holds no control characters but the tab
		.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
		.replaceAll(/[\\;,]/gu, '\\$&')
		.replaceAll('\n', '\\n');
