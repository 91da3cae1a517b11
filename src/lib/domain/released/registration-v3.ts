// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** Public registers and certificates that evidence may name. */
export const registrationSchemes = [
	'ismap',
	'jc-star',
	'isms',
	'isms-cloud',
	'privacy-mark',
	'other'
] as const;

/** A number under which a register lists a product, service or organisation. */
export const registrationSchema = z.strictObject({
	scheme: z.enum(registrationSchemes),
	number: z.string().min(1).max(100),
	/** The level, where the scheme has some, e.g. `★1`. */
	level: z.string().min(1).max(40).optional()
});
export type Registration = z.infer<typeof registrationSchema>;
