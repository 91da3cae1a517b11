import { isSafeKey } from '../primitives/safe-key.ts';
import { z } from '../primitives/zod.ts';
import { factIdSchema } from '../checklist/condition.ts';
import { slugSchema } from '../checklist/control.ts';

/** The key under which answers about the whole city stand, beside the ids of components. */
export const organisation = 'organisation';

/** Id of a component, party, evidence item or action: made by the app, unique within an assessment. */
export const localIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

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
