import { z } from '../primitives/zod.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { slugSchema } from './control.ts';

/** 1 inconvenience · 2 a service stops, money, limited leak · 3 life, safety, large leak. */
export const impactSchema = z.literal([1, 2, 3]);

/** What can happen to residents when controls are not met. */
export const riskSchema = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
	layer: slugSchema,
	title: localTextSchema,
	scenario: localTextSchema,
	impact: impactSchema
});
