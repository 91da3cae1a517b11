import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { Score } from './score.ts';

/** An assessment with what it was judged by and the result: all that results are shown from. */
export type JudgedAssessment = {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
	readonly score: Score;
};
