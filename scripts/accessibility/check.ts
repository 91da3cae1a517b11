import { z } from '#lib/domain/primitives/zod.ts';
import { criteria } from './criteria.ts';

const known = new Set(criteria.map(({ id }) => id));
const criterionId = z.string().refine((id) => known.has(id), { error: 'no such criterion' });
const text = z.string().min(2);

/**
 * One thing that was looked at, and what was seen. `test`: a browser test does it at every change, and its
 * title is named. `operated`: a browser was worked step by step on a day, and screen and accessibility tree read.
 */
const checkSchema = z.discriminatedUnion('how', [
	z.strictObject({
		how: z.literal('test'),
		criteria: z.array(criterionId).min(1),
		what: text,
		file: z.string().regex(/^tests\/e2e\/[a-z-]+\.e2e\.ts$/),
		title: text
	}),
	z.strictObject({
		how: z.literal('operated'),
		criteria: z.array(criterionId).min(1),
		what: text,
		on: z.iso.date(),
		pages: text,
		saw: text,
		outcome: z.enum(['passed', 'failed'])
	})
]);

/** A criterion that has nothing to hold on to here, and why. */
const notApplicableSchema = z.strictObject({ criterion: criterionId, because: text });

/** Everything that is known of the accessibility of the product. */
export const findingsSchema = z.strictObject({
	stated: z.iso.date(),
	browser: text,
	notApplicable: z.array(notApplicableSchema),
	checks: z.array(checkSchema).min(1),
	faults: z.array(z.strictObject({ criterion: criterionId, fault: text }))
});
export type AccessibilityFindings = z.infer<typeof findingsSchema>;
export type AccessibilityCheck = AccessibilityFindings['checks'][number];
