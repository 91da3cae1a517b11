// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerKeySchema } from './answer-key-v3.ts';
import { answerSchema } from './answer-v3.ts';
import { evidenceSchema } from './evidence-v3.ts';
import { fingerprintSchema } from './fingerprint-v3.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { isoDateSchema, isoInstantSchema } from './iso-date-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/** Questions that were handed to a party, and what they were made from. */
export const answerRequestSchema = z.strictObject({
	id: localIdSchema,
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	party: localIdSchema,
	deadline: isoDateSchema.optional(),
	message: z.string().max(20_000).optional(),
	/** What the party may answer; nothing else is taken from its response. */
	keys: z.array(answerKeySchema).min(1).max(100_000),
	/** Digest of the part that was handed out. */
	baseDigest: sha256Schema,
	/** What that part said: the base of the merge. It stays with the city. */
	base: z
		.strictObject({
			answers: z.record(localIdSchema, z.record(controlIdSchema, answerSchema)),
			evidence: z.array(evidenceSchema).max(20_000)
		})
		.optional()
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

/** A response that was taken in, so that the same one is not taken twice. */
export const takenResponseSchema = z.strictObject({
	request: localIdSchema,
	/** Digest of the response's assessment. */
	digest: sha256Schema,
	takenAt: isoInstantSchema,
	by: z.string().max(200).optional(),
	signer: fingerprintSchema.optional(),
	/** Answers that were taken; a later response never replaces them unasked. */
	accepted: z.array(answerKeySchema).max(100_000)
});
export type TakenResponse = z.infer<typeof takenResponseSchema>;
