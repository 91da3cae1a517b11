import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import type { QualityFinding } from './quality-finding.ts';

/** What a party said of an answer. */
export type AnswerClaim = AnswerKey & { readonly answer: Answer };

/** What the checks look at. */
export type QualitySubject = {
	readonly checklist: Checklist;
	readonly assessment: Assessment;
	/** The applicable pairs as the score judged them. */
	readonly pairs: readonly JudgedPair[];
	/** Answers of parties that were compared and not taken, besides those the history knows. */
	readonly claims?: readonly AnswerClaim[];
};

/** One check: finds everything of its kinds, in the order of the assessment. */
export type QualityCheck = (subject: QualitySubject) => readonly QualityFinding[];
