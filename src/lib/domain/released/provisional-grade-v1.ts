// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** The worst grade of the layers that are rated, as long as others are not: so many `of` all. */
export const provisionalGradeSchema = z.strictObject({
	grade: z.enum(['A', 'B', 'C', 'D']),
	rated: z.number().int().min(1).max(100),
	of: z.number().int().min(1).max(100)
});
export type ProvisionalGrade = z.infer<typeof provisionalGradeSchema>;
