// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { actionSchema } from './action-v3.ts';
import { answerSchema } from './answer-v3.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { checklistSchema } from './checklist-v1.ts';
import { componentSchema } from './component-v3.ts';
import { drawerItemSchema } from './drawer-item-v3.ts';
import { editionChangeSchema, editionDraftSchema } from './edition-change-v3.ts';
import { evidenceSchema } from './evidence-v3.ts';
import { answerRequestSchema, takenResponseSchema } from './exchange-v3.ts';
import { controlIdSchema, factIdSchema, localIdSchema } from './ids-v1.ts';
import { isoDateSchema, isoInstantSchema } from './iso-date-v1.ts';
import { municipalityCodeSchema } from './municipality-code-v1.ts';
import { partySchema } from './party-v3.ts';
import { reviewSchema } from './review-v3.ts';
import { reopenedFromSchema, stageSchema } from './stage-v3.ts';
import { workingCopySchema } from './working-copy-v3.ts';

/** Where an assessment comes from: last year's of the same city, or one on another checklist. */
const basedOnSchema = z.strictObject({
	assessment: localIdSchema,
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	checklist: checklistPinSchema
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

/** Shape of format 3 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileSchema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
