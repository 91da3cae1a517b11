// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { factIdSchema, localIdSchema, slugSchema } from './ids-v1.ts';

/** The key under which answers about the whole city stand, beside the ids of components. */
export const organisation = 'organisation';

/** A real thing of this city: a service, the city OS, a camera network. */
export const componentSchema = z.strictObject({
	id: localIdSchema.refine((id) => id !== organisation, { message: 'reserved id' }),
	name: z.string().min(1).max(200),
	layer: slugSchema,
	criticality: z.literal([1, 2, 3]),
	party: z.string().max(64).optional(),
	uses: z.array(localIdSchema).max(500).default([]),
	facts: z.record(factIdSchema, z.boolean()).default({})
});
export type Component = z.infer<typeof componentSchema>;
