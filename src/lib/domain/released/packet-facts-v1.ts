// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { localIdSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { municipalityCodeSchema } from './municipality-code-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/**
 * What a packet is for. `backup`: everything, for oneself. `share`: a part to be read. `request` and
 * `response`: questions to a party and its answers. `submission` and `review`: to reviewers and back.
 * `publication`: scores only, for anyone.
 */
const packetKinds = [
	'backup',
	'share',
	'request',
	'response',
	'submission',
	'review',
	'publication'
] as const;

/** One line without control characters or white space at its ends: what `bag-info.txt` can hold. */
const lineSchema = (longest: number) =>
	z
		.string()
		.min(1)
		.max(longest)
		.regex(/^(?!\s)[^\p{Cc}\p{Cs}\u2028\u2029]+(?<!\s)$/u);

/** What a packet says of itself in `bag-info.txt`. */
export const packetFactsSchema = z.strictObject({
	kind: z.enum(packetKinds),
	/** The packet's own name, made of what is in it; also part of the folder's name. */
	externalIdentifier: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/),
	municipality: z.strictObject({ code: municipalityCodeSchema, name: lineSchema(200) }),
	fiscalYear: z.number().int().min(2000).max(2999),
	baggingDate: isoDateSchema,
	/** Id of the assessment within; a publication has none. */
	assessment: localIdSchema.optional(),
	/** Digest of what a response was made from. */
	baseDigest: sha256Schema.optional(),
	/** Which of several packets this is that belong together; absent where there is one. */
	count: z
		.strictObject({
			part: z.number().int().min(1).max(999),
			parts: z.number().int().min(2).max(999)
		})
		.refine(({ part, parts }) => part <= parts)
		.optional(),
	/** Data of a fictional city. */
	sample: z.literal(true).optional()
});
export type PacketFacts = z.infer<typeof packetFactsSchema>;
