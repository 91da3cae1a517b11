import { z } from './zod.ts';

/** What a day says that is none; holds for days only, never for points in time. */
export const notADay = 'not a calendar day';

/** How a day is written; whether it exists is another question. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day `YYYY-MM-DD` that exists (no 30 February). */
export const isoDateSchema = z
	.string()
	.regex(dayPattern)
	.refine(isCalendarDay, { message: notADay });

/** The first and the last day that may be typed: anything else is a slip of the finger. */
export const [earliestDay, latestDay] = ['1900-01-01', '2199-12-31'] as const;

/** Whether a day may be typed; what files hold may lie outside. */
export const isTypedDay = (text: string): boolean =>
	text >= earliestDay && text <= latestDay && isoDateSchema.safeParse(text).success;

/** A point in time as ISO 8601 in UTC, e.g. `2026-11-22T09:30:00Z` (fractions of a second allowed). */
export const isoInstantSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/)
	.refine((text) => isCalendarDay(text.slice(0, 10)), { message: 'not a point in time' });

function isCalendarDay(text: string): boolean {
	const day = text.slice(0, 10);
	const parsed = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
}
