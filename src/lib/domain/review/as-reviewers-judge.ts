import type { Assessment } from '../assessment/assessment.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { standingFindings } from './findings.ts';

/**
 * The answers as reviewers judge them: where a finding that stands names another status, that one
 * counts. A finding without a status leaves the answer as it is.
 */
export function asReviewersJudge(
	assessment: Pick<Assessment, 'answers' | 'reviews'>
): Assessment['answers'] {
	const statuses = new Map(
		standingFindings(assessment).map((finding) => [answerKeyText(finding), finding.status])
	);
	return Object.fromEntries(
		Object.entries(assessment.answers).map(([component, answers]) => [
			component,
			Object.fromEntries(
				Object.entries(answers).map(([control, answer]) => {
					const status = statuses.get(answerKeyText({ component, control }));
					return [control, status === undefined ? answer : { ...answer, status }];
				})
			)
		])
	);
}
