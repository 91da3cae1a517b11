// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema } from './earlier-figures-v2.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import {
	reportChoicesSchema as reportChoicesV1Schema,
	type ReportExtent as ReportExtentV1
} from './report-choices-v1.ts';

export { longestHandlingMark } from './report-choices-v1.ts';

/** Which report is made, and for whom; `public`: for everybody, without names and weak points. */
const reportExtentSchema = z.union([
	reportChoicesV1Schema.shape.extent,
	z.strictObject({ kind: z.literal('public') })
]);
export type ReportExtent = ReportExtentV1 | { kind: 'public' };

/** What the author of a report chooses; none of it changes a figure. */
export const reportChoicesSchema = reportChoicesV1Schema.extend({
	extent: reportExtentSchema,
	/** The figures of earlier years, oldest first, to say what changed since the last of them. */
	since: z.array(earlierFiguresSchema).max(5),
	/** The day that is printed as the one the report was made on; absent: none is printed. */
	madeOn: isoDateSchema.optional()
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;
