// Frozen with its release, never edited: decision record 0004 says why.
import type { z } from '../primitives/zod.ts';
import { comparableYearSchema } from './comparable-year-v3.ts';
import { earlierFiguresSchema as earlierFiguresV2Schema } from './earlier-figures-v2.ts';

/** The result of an earlier assessment of the same city, and what of it a report compares with. */
export const earlierFiguresSchema = earlierFiguresV2Schema.omit({ answers: true }).extend({
	/** In the words of the report's own assessment; null where only figures came down to us. */
	comparable: comparableYearSchema.nullable()
});
export type EarlierFigures = z.infer<typeof earlierFiguresSchema>;
export type { BriefFigures } from './earlier-figures-v2.ts';
