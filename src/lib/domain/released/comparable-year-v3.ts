// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { localTextSchema } from './local-text-v1.ts';

/** Why a control of a later checklist is not compared with what an earlier one asked. */
export const incomparableRelations = [
	'new',
	'strengthened',
	'split',
	'merged',
	/** The words differ, and no crosswalk says whether they ask the same. */
	'unsaid'
] as const;

const nameSchema = z.string().max(200);

/**
 * What of an earlier assessment can be compared with a later one, in the later one's words: its components
 * and its controls.
 */
export const comparableYearSchema = z.strictObject({
	/** What every pair counted as that was asked then and whose control asks the same now. */
	answers: z.record(
		localIdSchema,
		z.record(
			controlIdSchema,
			z.enum(['met', 'partly', 'planned', 'not-met', 'unknown', 'unanswered', 'not-applicable'])
		)
	),
	/** Controls of now that asked something else then, or were not there. */
	others: z
		.array(
			z.strictObject({
				control: controlIdSchema,
				relation: z.enum(incomparableRelations),
				from: z.array(controlIdSchema).max(200)
			})
		)
		.max(5000),
	/** Controls that were asked then and are no longer. */
	retired: z.array(z.strictObject({ control: controlIdSchema, title: localTextSchema })).max(5000),
	/** Controls that ask the same in other words. */
	reworded: z.array(controlIdSchema).max(5000),
	/** Components of now that were not there then. */
	came: z.array(localIdSchema).max(10_000),
	/** Components of then that are not there now. */
	went: z.array(z.strictObject({ component: localIdSchema, name: nameSchema })).max(10_000),
	/** Components that had another name then, or another id and the same name. */
	matched: z
		.array(
			z.strictObject({ component: localIdSchema, name: nameSchema, by: z.enum(['id', 'name']) })
		)
		.max(10_000)
});
export type ComparableYear = z.infer<typeof comparableYearSchema>;
