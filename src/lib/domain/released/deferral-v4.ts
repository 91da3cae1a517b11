// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { answerKeySchema } from './answer-key-v3.ts';

/** Why the city plans nothing against a gap for now. */
export const deferralSchema = answerKeySchema.extend({ reason: z.string().min(1).max(2000) });
export type Deferral = z.infer<typeof deferralSchema>;
