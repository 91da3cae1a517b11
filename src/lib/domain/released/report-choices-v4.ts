// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema } from './earlier-figures-v4.ts';
import { reportChoicesSchema as reportChoicesV3Schema } from './report-choices-v3.ts';

export { longestHandlingMark, type ReportExtent } from './report-choices-v3.ts';

/** What the author of a report chooses; none of it changes a figure of its own year. */
export const reportChoicesSchema = reportChoicesV3Schema.extend({
	/** Earlier years, oldest first, to say what changed since the last of them: more than any city has. */
	since: z.array(earlierFiguresSchema).max(40)
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;
