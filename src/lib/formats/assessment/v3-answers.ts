// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';
import {
	controlIdSchema,
	factIdSchema,
	isoDateSchema,
	isoInstantSchema,
	localIdSchema,
	sha256Schema,
	slugSchema
} from '../frozen/parts-v1.ts';

/** The six statuses an answer can have; a missing answer is unanswered. */
const answerStatuses = [
	'met',
	'partly',
	'planned',
	'not-met',
	'unknown',
	'not-applicable'
] as const;

const answerStatusSchema = z.enum(answerStatuses);

/** Why an answer wants another look: carried over from another edition or year. */
const answerMarkSchema = z.enum(['wording-changed', 'reconfirm', 'not-reconfirmed']);

/** What the city says about one control on one component (or on the organisation). */
export const answerSchema = z.strictObject({
	status: answerStatusSchema.optional(),
	note: z.string().max(20_000).optional(),
	reason: z.string().max(20_000).optional(),
	party: z.string().max(64).optional(),
	evidence: z.array(z.string().min(1).max(64)).max(500).optional(),
	statementHash: sha256Schema.optional(),
	updatedAt: isoInstantSchema.optional(),
	updatedBy: z.string().max(200).optional(),
	mark: answerMarkSchema.optional()
});

/** Names one answer: a control on a component or on `organisation`. */
export const answerKeySchema = z.strictObject({
	component: localIdSchema,
	control: controlIdSchema
});

/** Public registers and certificates that evidence may name. */
const registrationSchemes = [
	'ismap',
	'jc-star',
	'isms',
	'isms-cloud',
	'privacy-mark',
	'other'
] as const;

/** A number under which a register lists a product, service or organisation. */
const registrationSchema = z.strictObject({
	scheme: z.enum(registrationSchemes),
	number: z.string().min(1).max(100),
	/** The level, where the scheme has some, e.g. `★1`. */
	level: z.string().min(1).max(40).optional()
});

/** A file or reference that proves answers; the bytes of a file are kept apart, by SHA-256. */
export const evidenceSchema = z.strictObject({
	id: localIdSchema,
	title: z.string().min(1).max(500),
	reference: z.string().max(2000).optional(),
	issuer: z.string().max(200).optional(),
	issuedOn: isoDateSchema.optional(),
	expiresOn: isoDateSchema.optional(),
	registration: registrationSchema.optional(),
	file: z
		.strictObject({
			name: z.string().min(1).max(300),
			mediaType: z.string().max(200),
			size: z.number().int().min(0),
			sha256: sha256Schema
		})
		.optional()
});

/** The key under which answers about the whole city stand, beside the ids of components. */
const organisation = 'organisation';

/** A real thing of this city: a service, the city OS, a camera network. */
export const componentSchema = z.strictObject({
	id: localIdSchema.refine((id) => id !== organisation, { message: 'reserved id' }),
	name: z.string().min(1).max(200),
	layer: slugSchema,
	criticality: z.literal([1, 2, 3]),
	party: z.string().max(64).optional(),
	uses: z.array(localIdSchema).max(500).default([]),
	facts: z.record(factIdSchema, z.boolean()).default({})
});

/** A party of this city: who drives, provides, operates or is contracted. `kind` is a party id of the checklist. */
export const partySchema = z.strictObject({
	id: localIdSchema,
	name: z.string().min(1).max(200),
	kind: slugSchema.optional()
});

const actionStates = ['open', 'in-progress', 'done', 'dropped'] as const;

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
