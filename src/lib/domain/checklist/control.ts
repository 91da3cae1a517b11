import { isSafeKey } from '../primitives/safe-key.ts';
import { z } from '../primitives/zod.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { conditionSchema } from './condition.ts';

/** Permanent id of a control, e.g. `GOV-01`; imported checklists may use their own forms. */
export const controlIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** Id of anything else a checklist names: layer, party, theme, source, framework. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/);

/** Where a control comes from; only a theme seen in an edition may be called a part of it. */
export const basisSchema = z.discriminatedUnion('kind', [
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
export const referenceSchema = z.strictObject({
	framework: slugSchema,
	id: z.string().min(1).max(80)
});

/** `future`: shown, not asked yet. `obsolete`: asked no longer, readable for ever. Neither is scored. */
export const controlStateSchema = z.enum(['future', 'obsolete']);

export const controlWeightSchema = z.literal([1, 2, 3]);

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
