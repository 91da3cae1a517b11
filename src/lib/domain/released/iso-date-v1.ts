// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** What a day says that is none; holds for days only, never for points in time. */
export const notADay = 'not a calendar day';

/** How a day is written; whether it exists is another question. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day `YYYY-MM-DD` that exists (no 30 February). */
export const isoDateSchema = z
	.string()
	.regex(dayPattern)
	.refine(isCalendarDay, { message: notADay });

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
