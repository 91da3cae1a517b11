// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';
import {
	controlIdSchema,
	isoDateSchema,
	isoInstantSchema,
	localIdSchema,
	sha256Schema
} from '../frozen/parts-v1.ts';
import { answerKeySchema, answerSchema, evidenceSchema } from './v3-answers.ts';

/** Fingerprint of an Ed25519 key as OpenSSH writes it. */
const fingerprintSchema = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/);

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

/** How the answers that a reviewer looks at were chosen: anyone can draw the same ones again. */
const samplingSchema = z.strictObject({
	/** How many with the most at stake. */
	byRisk: z.number().int().min(0).max(100_000),
	atRandom: z.number().int().min(0).max(100_000),
	/** What the random ones follow from. */
	seed: z.string().min(1).max(200),
	drawnAt: isoInstantSchema
});

/**
 * Says that a file is a copy somebody works on for the city: to answer a request, or to review what was
 * submitted; or that it is a part to be read only. It never takes the place of the city's own.
 */
export const workingCopySchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('answers'),
		/** Id of the city's assessment. */
		of: localIdSchema,
		/** Id of the request, which is the only one the copy holds. */
		request: localIdSchema
	}),
	z.strictObject({
		kind: z.literal('review'),
		of: localIdSchema,
		/** Digest of what was submitted. */
		submission: sha256Schema,
		sampling: samplingSchema.optional()
	}),
	z.strictObject({ kind: z.literal('part'), of: localIdSchema })
]);

/** Where an assessment stands in its review; one without stages is a draft. */
const stageStates = ['submitted', 'returned', 'accepted', 'withdrawn'] as const;

/** A step of the review. The last one is where the assessment stands. */
export const stageSchema = z.strictObject({
	state: z.enum(stageStates),
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	/** Why it was returned or withdrawn. */
	reason: z.string().max(20_000).optional(),
	/** Digest of what was submitted, returned or accepted. */
	digest: sha256Schema,
	signer: fingerprintSchema.optional(),
	/** How the reviewer chose what to look at. */
	sampling: samplingSchema.optional()
});

/** An accepted assessment that was opened again: which one, and the how-manieth revision this is. */
export const reopenedFromSchema = z.strictObject({
	assessment: localIdSchema,
	revision: z.number().int().min(2).max(1000),
	digest: sha256Schema
});
