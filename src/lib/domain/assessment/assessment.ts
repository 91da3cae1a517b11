import { z } from '../primitives/zod.ts';
import { isoDateSchema, isoInstantSchema } from '../primitives/iso-date.ts';
import { factIdSchema } from '../checklist/condition.ts';
import { checklistPinSchema } from '../checklist/checklist.ts';
import { controlIdSchema, slugSchema } from '../checklist/control.ts';
import { relationSchema } from '../checklist/crosswalk.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { answerKeySchema } from './answer-key.ts';
import { answerSchema } from './answer.ts';
import { componentSchema, localIdSchema } from './component.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { answerRequestSchema, takenResponseSchema } from './exchange.ts';
import { municipalityCodeSchema } from './municipality-code.ts';
import { reopenedFromSchema, stageSchema } from './stage.ts';
import { workingCopySchema } from './working-copy.ts';

export type { Evidence };

/** A party of this city: who drives, provides, operates or is contracted. `kind` is a party id of the checklist. */
export const partySchema = z.strictObject({
	id: localIdSchema,
	name: z.string().min(1).max(200),
	kind: slugSchema.optional()
});
export type Party = z.infer<typeof partySchema>;

export const actionStates = ['open', 'in-progress', 'done', 'dropped'] as const;

/** What will close gaps: what, who, by when, how far. */
export const actionSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	owner: z.string().max(200).optional(),
	due: isoDateSchema.optional(),
	state: z.enum(actionStates),
	note: z.string().max(20_000).optional(),
	closes: z.array(answerKeySchema).max(5000),
	/** Ids of the reviews it answers. */
	findings: z.array(localIdSchema).max(5000).optional()
});
export type Action = z.infer<typeof actionSchema>;

/** What the city says to a reviewer's finding. */
const replySchema = z.strictObject({
	text: z.string().min(1).max(20_000),
	at: isoInstantSchema,
	by: z.string().max(200).optional()
});

/** A reviewer's verdict on one answer; where they disagree, it is a finding. */
export const reviewSchema = z.strictObject({
	id: localIdSchema.optional(),
	component: localIdSchema,
	control: controlIdSchema,
	verdict: z.enum(['agree', 'disagree']),
	status: answerSchema.shape.status,
	comment: z.string().max(20_000).optional(),
	reviewer: z.string().max(200).optional(),
	at: isoInstantSchema.optional(),
	/** Ids of the reviewer's working papers. */
	evidence: z.array(localIdSchema).max(500).optional(),
	/** Why this answer was looked at. */
	sampled: z.enum(['risk', 'random', 'chosen']).optional(),
	reply: replySchema.optional(),
	/** A finding is open until the reviewer closes it. */
	closedAt: isoInstantSchema.optional()
});
export type Review = z.infer<typeof reviewSchema>;

/**
 * An answer that no longer counts as it was given (its control or component is gone, or it was merged
 * with others), with what was asked and what reviewers said: readable and exported, never scored.
 */
export const drawerItemSchema = z.strictObject({
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
export type DrawerItem = z.infer<typeof drawerItemSchema>;

/** Where an assessment comes from: last year's of the same city, or one on another checklist. */
export const basedOnSchema = z.strictObject({
	assessment: localIdSchema,
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	checklist: checklistPinSchema
});

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

/** One change of one answer; `before`/`after` are missing where there was or is no answer. */
export const historyEntrySchema = z.strictObject({
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	component: localIdSchema,
	control: controlIdSchema,
	before: answerSchema.optional(),
	after: answerSchema.optional()
});

/** One assessment of one city on one pinned checklist; docs/formats/assessment.md says what each field means. */
export const assessmentSchema = z.strictObject({
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
	history: z.array(historyEntrySchema).max(1_000_000).default([])
});
export type Assessment = z.infer<typeof assessmentSchema>;
