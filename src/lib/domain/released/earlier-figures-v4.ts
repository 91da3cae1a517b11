// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema as earlierFiguresV3Schema } from './earlier-figures-v3.ts';
import { municipalityCodeSchema } from './municipality-code-v1.ts';

/** The result of an earlier assessment of a city, or of one that it came from, and what of it a report compares with. */
export const earlierFiguresSchema = earlierFiguresV3Schema.extend({
	/** Who was assessed then; null where a report of an earlier build does not say. */
	municipality: z
		.strictObject({ code: municipalityCodeSchema, name: z.string().min(1).max(200) })
		.nullable()
});
export type EarlierFigures = z.infer<typeof earlierFiguresSchema>;
export type { BriefFigures } from './earlier-figures-v3.ts';
