// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema } from './earlier-figures-v1.ts';
import { localIdSchema } from './ids-v1.ts';
import { locales } from './local-text-v1.ts';

/**
 * Which report is made, and for whom: everything; two pages for leaders; what concerns one component
 * or one party and nothing else; or a sheet to ask by telephone (`party` null: everybody).
 */
const reportExtentSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('full') }),
	z.strictObject({ kind: z.literal('leaders') }),
	z.strictObject({ kind: z.literal('component'), component: localIdSchema }),
	z.strictObject({ kind: z.literal('party'), party: localIdSchema }),
	z.strictObject({
		kind: z.literal('interview'),
		party: localIdSchema.nullable(),
		ask: z.enum(['open', 'all'])
	})
]);
export type ReportExtent = z.infer<typeof reportExtentSchema>;

/** Longest handling mark, in UTF-16 units. */
export const longestHandlingMark = 40;

/** What the author of a report chooses; none of it changes a figure. */
export const reportChoicesSchema = z.strictObject({
	locale: z.enum(locales),
	/** Printed on every page and put into the file's name, e.g. `機密性2`; null when none was chosen. */
	handlingMark: z.string().min(1).max(longestHandlingMark).nullable(),
	extent: reportExtentSchema,
	/** Whether a full PDF carries the assessment and its checklist. Other extents never do. */
	data: z.enum(['attached', 'left-out']),
	/** The figures of last time, to say what changed; null where there are none. */
	since: earlierFiguresSchema.nullable()
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;
