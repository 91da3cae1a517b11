// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';

/** How often something comes again, in months. */
export const everyMonthsSchema = z.number().int().min(1).max(120);

/** Work of the city that comes again: an inspection, a drill, a training. */
export const obligationSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(300),
	/** The controls that ask for it. */
	controls: z.array(controlIdSchema).max(100).optional(),
	/** A party of the assessment that does it. */
	party: z.string().max(64).optional(),
	everyMonths: everyMonthsSchema,
	/** The last days on which it was done, the newest last. */
	doneOn: z.array(isoDateSchema).max(12).optional(),
	/** The day the city has chosen for the next time; absent: counted from the last one. */
	plannedOn: isoDateSchema.optional(),
	note: z.string().max(20_000).optional()
});
export type Obligation = z.infer<typeof obligationSchema>;

/** What comes again through the year. */
export const calendarSchema = z.strictObject({
	/** After how many months an answer is looked at again; absent: the app's default. */
	answersEveryMonths: everyMonthsSchema.optional(),
	obligations: z.array(obligationSchema).max(1000).optional()
});
export type Calendar = z.infer<typeof calendarSchema>;
