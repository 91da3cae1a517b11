// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema } from './earlier-figures-v3.ts';
import { reportChoicesSchema as reportChoicesV2Schema } from './report-choices-v2.ts';

export { longestHandlingMark, type ReportExtent } from './report-choices-v2.ts';

/** What the author of a report chooses; none of it changes a figure of its own year. */
export const reportChoicesSchema = reportChoicesV2Schema.extend({
	/** Earlier years, oldest first, to say what changed since the last of them. */
	since: z.array(earlierFiguresSchema).max(5)
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;
