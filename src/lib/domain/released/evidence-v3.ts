// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { localIdSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { registrationSchema } from './registration-v3.ts';
import { sha256Schema } from './sha256-v1.ts';

/** A file or reference that proves answers; the bytes of a file are kept apart, by SHA-256. */
export const evidenceSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	reference: z.string().max(2000).optional(),
	issuer: z.string().max(200).optional(),
	issuedOn: isoDateSchema.optional(),
	expiresOn: isoDateSchema.optional(),
	registration: registrationSchema.optional(),
	file: z
		.strictObject({
			name: z.string().min(1).max(300),
			mediaType: z.string().max(200),
			size: z.number().int().min(0),
			sha256: sha256Schema
		})
		.optional()
});
export type Evidence = z.infer<typeof evidenceSchema>;
