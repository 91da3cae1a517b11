import { limitOf } from '../primitives/limit-of.ts';
import { answerSchema } from './answer.ts';
import {
	actionSchema,
	assessmentSchema,
	calendarSchema,
	obligationSchema,
	outlineSchema,
	partySchema,
	reviewSchema
} from './assessment.ts';
import { componentSchema } from './component.ts';
import { evidenceSchema } from './evidence.ts';
import { answerRequestSchema } from './exchange.ts';
import { registrationSchema } from './registration.ts';
import { rulePreparationSchema } from './rule-preparation.ts';
import { stageSchema } from './stage.ts';
import { samplingSchema } from './working-copy.ts';

/** The longest text each field on screen takes, read out of the schemas that judge what is written. */
export const fieldLimits = {
	title: limitOf(assessmentSchema.shape.title),
	municipalityName: limitOf(assessmentSchema.shape.municipality.shape.name),
	partyName: limitOf(partySchema.shape.name),
	componentName: limitOf(componentSchema.shape.name),
	note: limitOf(answerSchema.shape.note),
	reason: limitOf(answerSchema.shape.reason),
	author: limitOf(answerSchema.shape.updatedBy),
	evidenceTitle: limitOf(evidenceSchema.shape.title),
	reference: limitOf(evidenceSchema.shape.reference),
	issuer: limitOf(evidenceSchema.shape.issuer),
	registrationNumber: limitOf(registrationSchema.shape.number),
	registrationLevel: limitOf(registrationSchema.shape.level),
	actionTitle: limitOf(actionSchema.shape.title),
	actionOwner: limitOf(actionSchema.shape.owner),
	actionNote: limitOf(actionSchema.shape.note),
	undatedBecause: limitOf(actionSchema.shape.undatedBecause),
	deferralReason: limitOf(assessmentSchema.shape.deferrals.unwrap().element.shape.reason),
	requestMessage: limitOf(answerRequestSchema.shape.message),
	reviewComment: limitOf(reviewSchema.shape.comment),
	reply: limitOf(reviewSchema.shape.reply.unwrap().shape.text),
	ruleNote: limitOf(rulePreparationSchema.shape.exemption.unwrap().shape.note),
	obligationTitle: limitOf(obligationSchema.shape.title),
	obligationNote: limitOf(obligationSchema.shape.note),
	stageReason: limitOf(stageSchema.shape.reason),
	seed: limitOf(samplingSchema.shape.seed),
	purpose: limitOf(outlineSchema.shape.purpose),
	scope: limitOf(outlineSchema.shape.scope),
	method: limitOf(outlineSchema.shape.method),
	limits: limitOf(outlineSchema.shape.limits),
	department: limitOf(outlineSchema.shape.department),
	contact: limitOf(outlineSchema.shape.contact),
	distribution: limitOf(outlineSchema.shape.distribution)
} as const;

/** The most links each list on screen takes. */
export const listLimits = {
	evidenceOfAnswer: limitOf(answerSchema.shape.evidence),
	papersOfReview: limitOf(reviewSchema.shape.evidence),
	uses: limitOf(componentSchema.shape.uses),
	closes: limitOf(actionSchema.shape.closes),
	findings: limitOf(actionSchema.shape.findings),
	parties: limitOf(assessmentSchema.shape.parties),
	components: limitOf(assessmentSchema.shape.components),
	evidence: limitOf(assessmentSchema.shape.evidence),
	actions: limitOf(assessmentSchema.shape.actions),
	obligations: limitOf(calendarSchema.shape.obligations),
	doneOn: limitOf(obligationSchema.shape.doneOn)
} as const;
