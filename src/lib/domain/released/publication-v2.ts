// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { slugSchema } from './ids-v1.ts';
import { provisionalGradeSchema } from './provisional-grade-v1.ts';
import { publicationSchema as publicationV1Schema } from './publication-v1.ts';

/** What a publication holds: scores for anyone to see. */
export const publicationSchema = publicationV1Schema.extend({
	formatVersion: z.literal(2),
	overall: publicationV1Schema.shape.overall.extend({
		provisional: provisionalGradeSchema.nullable(),
		/** The layers that set the city's grade. */
		deciding: z
			.array(
				z.strictObject({
					layer: slugSchema,
					grade: z.enum(['A', 'B', 'C', 'D']),
					/** Points short of the next grade. */
					short: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
				})
			)
			.max(100)
	})
});
export type Publication = z.infer<typeof publicationSchema>;
