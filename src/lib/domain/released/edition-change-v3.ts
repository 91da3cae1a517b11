// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { controlIdSchema } from './ids-v1.ts';
import { isoInstantSchema } from './iso-date-v1.ts';

/** What became of a control from one edition to the next; `new` has nothing before it. */
export const relations = [
	'same',
	'reworded',
	'strengthened',
	'moved',
	'split',
	'merged',
	'retired',
	'new'
] as const;
const relationSchema = z.enum(relations);
export type Relation = z.infer<typeof relationSchema>;

/** A change of edition that has been begun and not finished: nothing else of the assessment has changed yet. */
export const editionDraftSchema = z.strictObject({
	to: checklistPinSchema,
	startedAt: isoInstantSchema,
	/** Ids of the controls (of either edition) whose change the officer has looked at. */
	seen: z.array(controlIdSchema).max(20_000)
});
export type EditionDraft = z.infer<typeof editionDraftSchema>;

/** A finished change of edition: what became of every control that was answered or is new. */
export const editionChangeSchema = z.strictObject({
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	from: checklistPinSchema,
	to: checklistPinSchema,
	changes: z
		.array(
			z.strictObject({
				relation: relationSchema,
				from: z.array(controlIdSchema).max(200),
				to: z.array(controlIdSchema).max(200),
				/** Answers that were carried over, merged or put in the drawer. */
				answers: z.number().int().min(0)
			})
		)
		.max(20_000)
});
export type EditionChange = z.infer<typeof editionChangeSchema>;
