// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { slugSchema } from './ids-v1.ts';
import { localTextSchema } from './local-text-v1.ts';

/** 1 inconvenience · 2 a service stops, money, limited leak · 3 life, safety, large leak. */
const impactSchema = z.literal([1, 2, 3]);

/** What can happen to residents when controls are not met. */
export const riskSchema = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
	layer: slugSchema,
	title: localTextSchema,
	scenario: localTextSchema,
	impact: impactSchema
});
