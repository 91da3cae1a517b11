import type { CalendarEntry, YearCalendar } from '#lib/application/year-calendar.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { soundDay } from '#lib/domain/primitives/sound-day.ts';
import type { ObligationStanding } from '#lib/domain/cadence/obligation-standing.ts';
import type { CalendarEvent, CalendarFile } from '#lib/formats/calendar/encode-ics.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { calendarNames, type CalendarNames } from './describe-calendar.ts';

/** How much a calendar file tells: whoever shares the calendar sees it. */
export type CalendarWords = { readonly locale: Locale; readonly details: 'left-out' | 'included' };

/** The day of what says none. */
const dayOfNone = '2000-01-01';

/** Kinds whose name tells no weakness: what everybody may know. */
const openlyNamed: ReadonlySet<CalendarEntry['kind']> = new Set(['obligation', 'rule']);

/** What a calendar file says of a year: everything that has a day, and no note of anybody. */
export function calendarFile(
	year: YearCalendar,
	about: CalendarNames,
	{ locale, details }: CalendarWords
): CalendarFile {
	const { calendar: text } = messagesFor(locale);
	const { assessment } = about;
	const nameOf = calendarNames(about, locale);
	const repeated = new Map(year.obligations.map((one) => [one.obligation.id, one]));
	const counts = new Map(
		year.groups.map(({ component, layer, answered }) => [`${component} ${layer}`, answered])
	);
	// Ids may speak; what an entry is told by does not.
	const city = `${assessment.municipality.code}-${assessment.checklist.guideline}`;
	const events = year.entries.flatMap(({ kind, id, day }): readonly CalendarEvent[] => {
		if (day === undefined) return [];
		const named = details === 'included' || openlyNamed.has(kind);
		const count = kind === 'answers' ? counts.get(id) : undefined;
		return [
			{
				uid: `${sha256Hex(`${city} ${kind} ${id}`).slice(0, 32)}@machi-tenken`,
				day,
				summary: named ? text.named(text.kinds[kind], nameOf({ kind, id })) : text.kinds[kind],
				...(details === 'included' && count !== undefined && { description: text.toReview(count) }),
				...againOf(repeated.get(id), kind)
			}
		];
	});
	return {
		name: text.calendarName(assessment.municipality.name),
		changedAt: lastChange(assessment),
		events
	};
}

/** How work comes again: its days are counted on from the one that is due. */
function againOf(work: ObligationStanding | undefined, kind: CalendarEntry['kind']) {
	if (kind !== 'obligation' || work?.anchor === undefined || work.every === undefined) return {};
	const dayOfMonth = Number(work.anchor.slice(8));
	return { again: { everyMonths: work.every, dayOfMonth } };
}

/** The instant of the last change that the assessment knows of: an answer, work that was done, or its own day. */
function lastChange({ history, calendar, asOf }: Assessment): string {
	const days = (calendar?.obligations ?? []).flatMap(({ doneOn = [] }) => doneOn);
	const instants = [...history.map(({ at }) => at), ...days.map((day) => `${day}T00:00:00Z`)];
	const known = instants.filter((at) => !Number.isNaN(Date.parse(at)));
	return known.reduce(
		(last, at) => (at > last ? at : last),
		`${soundDay(asOf) ?? dayOfNone}T00:00:00Z`
	);
}
