// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';
import { checklistV1Schema } from '../checklist/v1.ts';
import {
	checklistPinSchema,
	controlIdSchema,
	factIdSchema,
	isoDateSchema,
	isoInstantSchema,
	localIdSchema,
	localTextSchema,
	municipalityCodeSchema
} from '../frozen/parts-v1.ts';
import {
	actionSchema,
	answerSchema,
	componentSchema,
	evidenceSchema,
	partySchema,
	reviewSchema
} from './v3-answers.ts';
import {
	answerRequestSchema,
	reopenedFromSchema,
	stageSchema,
	takenResponseSchema,
	workingCopySchema
} from './v3-rounds.ts';

/** What became of a control from one edition to the next; `new` has nothing before it. */
const relations = [
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

/**
 * An answer that no longer counts as it was given (its control or component is gone, or it was merged
 * with others), with what was asked and what reviewers said: readable and exported, never scored.
 */
const drawerItemSchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema,
	answer: answerSchema,
	because: z.string().max(500),
	from: checklistPinSchema.optional(),
	componentName: z.string().max(200).optional(),
	title: localTextSchema.optional(),
	statement: localTextSchema.optional(),
	reviews: z.array(reviewSchema).max(100_000).optional()
});

/** Where an assessment comes from: last year's of the same city, or one on another checklist. */
const basedOnSchema = z.strictObject({
	assessment: localIdSchema,
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	checklist: checklistPinSchema
});

/** A change of edition that has been begun and not finished: nothing else of the assessment has changed yet. */
const editionDraftSchema = z.strictObject({
	to: checklistPinSchema,
	startedAt: isoInstantSchema,
	/** Ids of the controls (of either edition) whose change the officer has looked at. */
	seen: z.array(controlIdSchema).max(20_000)
});

/** A finished change of edition: what became of every control that was answered or is new. */
const editionChangeSchema = z.strictObject({
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

/** One change of one answer; `before`/`after` are missing where there was or is no answer. */
const historyEntrySchema = z.strictObject({
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	component: localIdSchema,
	control: controlIdSchema,
	before: answerSchema.optional(),
	after: answerSchema.optional()
});

/** Shape of format 3 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileV3Schema = z.strictObject({
	format: z.literal('machi-tenken/assessment'),
	formatVersion: z.literal(3),
	id: localIdSchema,
	title: z.string().max(300),
	sample: z.literal(true).optional(),
	municipality: z.strictObject({
		code: municipalityCodeSchema,
		name: z.string().min(1).max(200)
	}),
	period: z.strictObject({ fiscalYear: z.number().int().min(2000).max(2999) }),
	asOf: isoDateSchema,
	checklist: checklistPinSchema,
	profile: z.record(factIdSchema, z.boolean()),
	parties: z.array(partySchema).max(1000),
	components: z.array(componentSchema).max(1000),
	answers: z.record(localIdSchema, z.record(controlIdSchema, answerSchema)),
	evidence: z.array(evidenceSchema).max(20_000).default([]),
	actions: z.array(actionSchema).max(20_000).default([]),
	reviews: z.array(reviewSchema).max(100_000).default([]),
	drawer: z.array(drawerItemSchema).max(100_000).default([]),
	basedOn: basedOnSchema.optional(),
	editionDraft: editionDraftSchema.optional(),
	editionChanges: z.array(editionChangeSchema).max(100).optional(),
	requests: z.array(answerRequestSchema).max(1000).optional(),
	responses: z.array(takenResponseSchema).max(10_000).optional(),
	stages: z.array(stageSchema).max(1000).optional(),
	reopenedFrom: reopenedFromSchema.optional(),
	workingCopy: workingCopySchema.optional(),
	history: z.array(historyEntrySchema).max(1_000_000).default([]),
	checklistCopy: checklistV1Schema.optional()
});
