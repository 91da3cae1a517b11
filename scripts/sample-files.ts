import { z } from '#lib/domain/primitives/zod.ts';
import { isoDateSchema, isoInstantSchema } from '#lib/domain/primitives/iso-date.ts';
import { answerKeySchema } from '#lib/domain/assessment/answer-key.ts';
import { answerSchema, answerStatusSchema } from '#lib/domain/assessment/answer.ts';
import {
	actionSchema,
	assessmentSchema,
	partySchema,
	reviewSchema
} from '#lib/domain/assessment/assessment.ts';
import { componentSchema, localIdSchema } from '#lib/domain/assessment/component.ts';
import { evidenceSchema } from '#lib/domain/assessment/evidence.ts';
import { factIdSchema } from '#lib/domain/checklist/condition.ts';
import { controlIdSchema } from '#lib/domain/checklist/control.ts';

/** Controls by the component they are meant on. */
const controlsByComponentSchema = z.record(localIdSchema, z.array(controlIdSchema).min(1));

/** `city.yaml`: who and when, on which checklist; `profile` names the facts that hold. */
export const citySchema = assessmentSchema
	.pick({ title: true, municipality: true, asOf: true })
	.extend({
		fiscalYear: assessmentSchema.shape.period.shape.fiscalYear,
		checklist: z.strictObject({ guideline: z.string(), edition: z.string() }),
		profile: z.array(factIdSchema),
		parties: z.array(partySchema)
	});

/** `components.yaml`: `facts` names what is true; what else is asked of the layer is stated as false. */
export const componentsSchema = z.array(componentSchema.extend({ facts: z.array(factIdSchema) }));

const remarksSchema = z.record(controlIdSchema, z.string()).default({});

/** `answers/<layer>.yaml`: the answers of one component after another, all recorded on one day. */
export const answersSchema = z.array(
	z.strictObject({
		component: localIdSchema,
		answeredOn: isoDateSchema,
		answeredBy: z.string(),
		statuses: z.partialRecord(answerStatusSchema, z.array(controlIdSchema).min(1)),
		notes: remarksSchema,
		reasons: remarksSchema,
		/** Controls whose note is for the city alone. */
		private: z.array(z.string()).default([]),
		/** Who answers instead of the component's own party. */
		parties: remarksSchema
	})
);
export type AnswerSheet = z.infer<typeof answersSchema>[number];

/** `evidence.yaml`: each item with the answers it stands behind. */
export const provenSchema = z.array(evidenceSchema.extend({ proves: controlsByComponentSchema }));

/** `actions.yaml`: each with the answers it is to close. */
export const plansSchema = z.array(actionSchema.extend({ closes: controlsByComponentSchema }));

/** `reviews.yaml`: what one reviewer found proven, and where they differed. */
export const findingsSchema = z.strictObject({
	reviewer: z.string(),
	agreedAt: isoInstantSchema,
	agreed: controlsByComponentSchema,
	disagreed: z.array(
		reviewSchema.pick({ component: true, control: true, status: true, comment: true, at: true })
	)
});

/** `history.yaml`: what was answered first, before the answers of today. */
export const firstAnswersSchema = z.array(
	answerKeySchema.extend({
		at: isoInstantSchema,
		by: z.string(),
		status: answerStatusSchema,
		note: answerSchema.shape.note
	})
);
export type FirstAnswer = z.infer<typeof firstAnswersSchema>[number];
