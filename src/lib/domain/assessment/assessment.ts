import { z } from '../primitives/zod.ts';
import { isoDateSchema, isoInstantSchema } from '../primitives/iso-date.ts';
import { factIdSchema } from '../checklist/condition.ts';
import { checklistPinSchema } from '../checklist/checklist.ts';
import { controlIdSchema, slugSchema } from '../checklist/control.ts';
import { answerSchema } from './answer.ts';
import { componentSchema, localIdSchema } from './component.ts';
import { municipalityCodeSchema } from './municipality-code.ts';

/** A party of this city: who drives, provides, operates or is contracted. `kind` is a party id of the checklist. */
export const partySchema = z.strictObject({
	id: localIdSchema,
	name: z.string().min(1).max(200),
	kind: slugSchema.optional()
});
export type Party = z.infer<typeof partySchema>;

/** A file or reference that proves answers; the bytes of a file are kept apart, by SHA-256. */
export const evidenceSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	reference: z.string().max(2000).optional(),
	issuer: z.string().max(200).optional(),
	issuedOn: isoDateSchema.optional(),
	expiresOn: isoDateSchema.optional(),
	file: z
		.strictObject({
			name: z.string().min(1).max(300),
			mediaType: z.string().max(200),
			size: z.number().int().min(0),
			sha256: z.string().regex(/^[0-9a-f]{64}$/)
		})
		.optional()
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Names one answer: a control on a component or on `organisation`. */
export const answerKeySchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema
});
export type AnswerKey = z.infer<typeof answerKeySchema>;

export const actionStates = ['open', 'in-progress', 'done', 'dropped'] as const;

/** What will close gaps: what, who, by when, how far. */
export const actionSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	owner: z.string().max(200).optional(),
	due: isoDateSchema.optional(),
	state: z.enum(actionStates),
	note: z.string().max(20_000).optional(),
	closes: z.array(answerKeySchema).max(5000)
});
export type Action = z.infer<typeof actionSchema>;

/** A reviewer's verdict on one answer. */
export const reviewSchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema,
	verdict: z.enum(['agree', 'disagree']),
	status: answerSchema.shape.status,
	comment: z.string().max(20_000).optional(),
	reviewer: z.string().max(200).optional(),
	at: isoInstantSchema.optional()
});

/** An answer whose control is gone: readable and exported, never scored. */
export const drawerItemSchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema,
	answer: answerSchema,
	because: z.string().max(500),
	from: checklistPinSchema.optional()
});

/** One change of one answer; `before`/`after` are missing where there was or is no answer. */
export const historyEntrySchema = z.strictObject({
	at: isoInstantSchema,
	by: z.string().max(200).optional(),
	component: localIdSchema,
	control: controlIdSchema,
	before: answerSchema.optional(),
	after: answerSchema.optional()
});

/** One assessment of one city on one pinned checklist (design §5). */
export const assessmentSchema = z.strictObject({
	format: z.literal('machi-tenken/assessment'),
	formatVersion: z.literal(1),
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
	history: z.array(historyEntrySchema).max(1_000_000).default([])
});
export type Assessment = z.infer<typeof assessmentSchema>;
