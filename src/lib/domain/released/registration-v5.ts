// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import {
	registrationSchema as registrationV3Schema,
	registrationSchemes as schemesV3
} from './registration-v3.ts';

/** Public registers and certificates that evidence may name. */
export const registrationSchemes = [...schemesV3, 'scs'] as const;

/** A number under which a register lists a product, service or organisation. */
export const registrationSchema = registrationV3Schema.extend({
	scheme: z.enum(registrationSchemes)
});
export type Registration = z.infer<typeof registrationSchema>;
