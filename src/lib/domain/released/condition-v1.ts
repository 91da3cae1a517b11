// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { factIdSchema } from './ids-v1.ts';

/**
 * When a control applies: a fact that must be true, a lowest criticality of the component, or a
 * combination of such conditions. Conditions speak of facts only, so they can never form a circle.
 */
export type Condition =
	| string
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly criticalityAtLeast: 2 | 3 };

/** How deep conditions may nest; authored ones need two. */
const deepestCondition = 5;

export const conditionSchema: z.ZodType<Condition> = conditionUpTo(deepestCondition);

function conditionUpTo(depth: number): z.ZodType<Condition> {
	const criticality = z.strictObject({
		criticalityAtLeast: z.union([z.literal(2), z.literal(3)])
	});
	if (depth === 0) return z.union([factIdSchema, criticality]);
	const inner = conditionUpTo(depth - 1);
	return z.union([
		factIdSchema,
		criticality,
		z.strictObject({ all: z.array(inner).min(1).max(10) }),
		z.strictObject({ any: z.array(inner).min(1).max(10) }),
		z.strictObject({ not: inner })
	]);
}
