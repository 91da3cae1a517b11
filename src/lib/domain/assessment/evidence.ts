import { sha256Schema } from '../primitives/sha256.ts';
import { z } from '../primitives/zod.ts';
import { isoDateSchema } from '../primitives/iso-date.ts';
import { localIdSchema } from './component.ts';
import { registrationSchema } from './registration.ts';

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

/** Whether evidence had expired before a day, `YYYY-MM-DD`; its last day still counts. */
export const isExpired = ({ expiresOn }: Pick<Evidence, 'expiresOn'>, on: string): boolean =>
	expiresOn !== undefined && expiresOn < on;
