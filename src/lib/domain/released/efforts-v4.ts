// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { controlIdSchema } from './ids-v1.ts';

/** An effort in whole units; small enough for exact sums over a million pairs. */
export const effortSchema = z.number().int().min(0).max(1_000_000_000);

/** What closing a gap takes, where the city has figures of its own: in one unit, for sizes and for single controls. */
export const effortsSchema = z.strictObject({
	unit: z.enum(['points', 'days', 'yen']),
	/** What the sizes of a checklist come to in this unit. */
	sizes: z.strictObject({ S: effortSchema, M: effortSchema, L: effortSchema }),
	/** For one gap of a control, in place of its size. */
	controls: z.record(controlIdSchema, effortSchema)
});
export type Efforts = z.infer<typeof effortsSchema>;
