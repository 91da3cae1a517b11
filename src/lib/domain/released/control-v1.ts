// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { conditionSchema } from './condition-v1.ts';
import { controlIdSchema, slugSchema } from './ids-v1.ts';
import { localTextSchema } from './local-text-v1.ts';

/** Where a control comes from; only a theme seen in an edition may be called a part of it. */
const basisSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('theme'),
		edition: z.string().min(1).max(20),
		theme: slugSchema
	}),
	z.strictObject({ kind: z.literal('category'), category: slugSchema }),
	z.strictObject({ kind: z.literal('neighbour'), source: slugSchema }),
	z.strictObject({ kind: z.literal('imported'), source: z.string().min(1).max(500) })
]);

/** A pointer into another framework, by that framework's own id. */
const referenceSchema = z.strictObject({
	framework: slugSchema,
	id: z.string().min(1).max(80)
});

/** `future`: shown, not asked yet. `obsolete`: asked no longer, readable for ever. Neither is scored. */
const controlStateSchema = z.enum(['future', 'obsolete']);

const controlWeightSchema = z.literal([1, 2, 3]);

/**
 * One thing that must be true, with everything an officer needs to judge it. Only an imported control
 * may come without `why`, `how` or `evidence`: not every sheet says them.
 */
export const controlSchema = z.strictObject({
	id: controlIdSchema,
	layer: slugSchema,
	title: localTextSchema,
	statement: localTextSchema,
	why: localTextSchema.optional(),
	how: z.array(localTextSchema).max(8),
	partly: localTextSchema.optional(),
	knownBy: localTextSchema.optional(),
	effort: z.enum(['S', 'M', 'L']),
	evidence: z.array(localTextSchema).max(8),
	state: controlStateSchema.optional(),
	weight: controlWeightSchema,
	essential: z.boolean(),
	risks: z.array(z.string().min(1).max(64)).max(12),
	parties: z.array(slugSchema).min(1).max(10),
	appliesWhen: conditionSchema.optional(),
	basis: basisSchema,
	references: z.array(referenceSchema).max(60)
});
export type Control = z.infer<typeof controlSchema>;
