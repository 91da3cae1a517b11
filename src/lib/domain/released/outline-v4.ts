// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** What the assessment is for and how it was done, in the city's own words: the front matter of its report. */
export const outlineSchema = z.strictObject({
	purpose: z.string().max(2000).optional(),
	scope: z.string().max(2000).optional(),
	method: z.string().max(2000).optional(),
	limits: z.string().max(2000).optional(),
	/** The department that made it. */
	department: z.string().max(200).optional(),
	/** Whom to ask: name, telephone, address. */
	contact: z.string().max(500).optional(),
	/** Who is given the report. */
	distribution: z.string().max(500).optional()
});
export type Outline = z.infer<typeof outlineSchema>;
