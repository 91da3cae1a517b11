// Frozen with its release, never edited: decision record 0004 says why.
import type { z } from '../primitives/zod.ts';
import { everyMonthsSchema } from './calendar-v5.ts';
import { evidenceSchema as evidenceV3Schema } from './evidence-v3.ts';
import { registrationSchema } from './registration-v5.ts';

/** A file or reference that proves answers; the bytes of a file are kept apart, by SHA-256. */
export const evidenceSchema = evidenceV3Schema.extend({
	registration: registrationSchema.optional(),
	/** After how many months since it was issued it is to be replaced by a newer one. */
	renewEveryMonths: everyMonthsSchema.optional()
});
export type Evidence = z.infer<typeof evidenceSchema>;
