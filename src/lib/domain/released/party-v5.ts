// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { partySchema as partyV3Schema } from './party-v3.ts';

/** A party of this city: who drives, provides, operates or is contracted. `kind` is a party id of the checklist. */
export const partySchema = partyV3Schema.extend({
	/** The contract with it: whether it runs on the day the enforcement rule comes into force (`none`: there is none), and its days. */
	contract: z
		.strictObject({
			standing: z.enum(['existing', 'new', 'none']).optional(),
			startsOn: isoDateSchema.optional(),
			endsOn: isoDateSchema.optional()
		})
		.optional()
});
export type Party = z.infer<typeof partySchema>;
