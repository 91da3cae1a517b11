import type { ChecklistPin } from '../checklist/checklist.ts';
import type { Assessment } from './assessment.ts';

/** What has to be known before anything can be answered. */
export type NewAssessment = {
	readonly id: string;
	readonly title: string;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly fiscalYear: number;
	/** The day the assessment speaks of, `YYYY-MM-DD`. */
	readonly asOf: string;
	readonly checklist: ChecklistPin;
};

/** A blank assessment: nothing answered, nothing stated, no components. */
export function newAssessment({ fiscalYear, ...given }: NewAssessment): Assessment {
	return {
		format: 'machi-tenken/assessment',
		formatVersion: 5,
		...given,
		period: { fiscalYear },
		profile: {},
		parties: [],
		components: [],
		answers: {},
		evidence: [],
		actions: [],
		reviews: [],
		drawer: [],
		history: []
	};
}
