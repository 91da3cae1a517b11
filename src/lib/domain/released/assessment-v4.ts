// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { actionSchema } from './action-v4.ts';
import { answerSchema } from './answer-v4.ts';
import { assessmentSchema as assessmentV3Schema } from './assessment-v3.ts';
import { checklistSchema } from './checklist-v1.ts';
import { deferralSchema } from './deferral-v4.ts';
import { drawerItemSchema } from './drawer-item-v4.ts';
import { effortsSchema } from './efforts-v4.ts';
import { answerRequestSchema } from './exchange-v4.ts';
import { controlIdSchema, localIdSchema } from './ids-v1.ts';
import { outlineSchema } from './outline-v4.ts';
import { longestHandlingMark } from './report-choices-v1.ts';

const historyEntrySchema = assessmentV3Schema.shape.history
	.unwrap()
	.element.extend({ before: answerSchema.optional(), after: answerSchema.optional() });

/** One assessment of one city on one pinned checklist; docs/formats/assessment.md says what each field means. */
export const assessmentSchema = assessmentV3Schema.extend({
	formatVersion: z.literal(4),
	answers: z.record(localIdSchema, z.record(controlIdSchema, answerSchema)),
	actions: z.array(actionSchema).max(20_000).default([]),
	drawer: z.array(drawerItemSchema).max(100_000).default([]),
	requests: z.array(answerRequestSchema).max(1000).optional(),
	history: z.array(historyEntrySchema).max(1_000_000).default([]),
	/** What the assessment is for and how it was done. */
	outline: outlineSchema.optional(),
	/** Printed on reports, e.g. `取扱注意`; null: deliberately none; absent: never asked. */
	handlingMark: z.string().min(1).max(longestHandlingMark).nullable().optional(),
	/** The city's own figures of effort. */
	efforts: effortsSchema.optional(),
	/** Gaps nothing is planned against, with the reason. */
	deferrals: z.array(deferralSchema).max(100_000).optional()
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** Shape of format 4 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileSchema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
