// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { assessmentSchema as assessmentV4Schema } from './assessment-v4.ts';
import { calendarSchema } from './calendar-v5.ts';
import { checklistSchema } from './checklist-v1.ts';
import { componentSchema } from './component-v5.ts';
import { evidenceSchema } from './evidence-v5.ts';
import { answerRequestSchema } from './exchange-v5.ts';
import { partySchema } from './party-v5.ts';
import { rulePreparationSchema } from './rule-preparation-v5.ts';

/** One assessment of one city on one pinned checklist; docs/formats/assessment.md says what each field means. */
export const assessmentSchema = assessmentV4Schema.extend({
	formatVersion: z.literal(5),
	parties: z.array(partySchema).max(1000),
	components: z.array(componentSchema).max(1000),
	evidence: z.array(evidenceSchema).max(20_000).default([]),
	requests: z.array(answerRequestSchema).max(1000).optional(),
	/** How far the city is on its way to the enforcement rule. */
	rulePreparation: rulePreparationSchema.optional(),
	/** What comes again through the year, and how often. */
	calendar: calendarSchema.optional()
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** Shape of format 5 as written: the assessment and, in every export, a copy of its checklist. */
export const assessmentFileSchema = assessmentSchema.extend({
	checklistCopy: checklistSchema.optional()
});
