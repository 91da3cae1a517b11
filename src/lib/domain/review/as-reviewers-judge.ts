import type { Assessment } from '../assessment/assessment.ts';
import { mapAnswers } from '../assessment/answer-map.ts';
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
	return mapAnswers(assessment, ({ answer, ...key }) => {
		const status = statuses.get(answerKeyText(key));
		return status === undefined ? answer : { ...answer, status };
	});
}
