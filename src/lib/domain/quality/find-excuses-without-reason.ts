import { lacksReason } from '../scoring/counted-status.ts';
import { placedAnswers } from './placed-answers.ts';
import type { QualityCheck } from './quality-subject.ts';

/** "Not applicable" without a reason counts as unanswered. */
export const findExcusesWithoutReason: QualityCheck = ({ assessment }) =>
	placedAnswers(assessment)
		.filter(({ answer }) => lacksReason(answer))
		.map(({ component, control }) => ({
			kind: 'not-applicable-without-reason',
			component,
			control,
			subject: null,
			count: null
		}));
