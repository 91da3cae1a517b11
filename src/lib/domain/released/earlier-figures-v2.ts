// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { earlierFiguresSchema as earlierFiguresV1Schema } from './earlier-figures-v1.ts';
import { controlIdSchema, localIdSchema, slugSchema } from './ids-v1.ts';
import { provisionalGradeSchema } from './provisional-grade-v1.ts';

const briefFiguresSchema = earlierFiguresV1Schema.shape.overall;

/** The result of an earlier assessment of the same city, as far as a report compares with it. */
export const earlierFiguresSchema = earlierFiguresV1Schema.extend({
	/** The rules it was judged by. */
	scoringVersion: z.number().int().min(1),
	overall: briefFiguresSchema.extend({ provisional: provisionalGradeSchema.nullable() }),
	/** Every component in every layer it answers. */
	components: z
		.array(
			briefFiguresSchema.extend({
				component: localIdSchema,
				name: z.string().max(200),
				layer: slugSchema
			})
		)
		.max(10_000),
	/** Every pair that was answered: met, or short of it. */
	answers: z.record(localIdSchema, z.record(controlIdSchema, z.enum(['met', 'short'])))
});
export type EarlierFigures = z.infer<typeof earlierFiguresSchema>;
export type { BriefFigures } from './earlier-figures-v1.ts';
