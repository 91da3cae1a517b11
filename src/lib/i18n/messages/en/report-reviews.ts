import { plural } from '#lib/i18n/plural.ts';
import type { reportReviews as japanese } from '../ja/report-reviews.ts';

/** Words of what reviewers said of the answers, and of what the city replies, in English. */
export const reportReviews: typeof japanese = {
	verdictWords: { agree: 'agreed', disagree: 'finding' },
	reviewTitle: 'Review findings',
	reviewLead: (agreed, findings, all) =>
		`Of ${plural(all, 'answer', 'answers')}, the reviewers looked at ${String(agreed + findings)}, agreed with ${String(agreed)} and disagreed with ${String(findings)}. The scores follow the self-assessment and do not reflect the findings.`,
	confirmed: 'Confirmed by reviewers',
	confirmedOf: (confirmed, percent) =>
		`${confirmed.replace('%', '')} points of the ${percent} scored (answers that reviewers looked at and agreed with; those they did not look at are not included)`,
	ifReviewersAreRight: (percent, before, grades) =>
		`If the answers are counted as the reviewers judge them, the city’s score goes from ${before} to ${percent}. ${grades.length === 0 ? 'No layer changes its grade.' : `Layers whose grade changes: ${grades.join(', ')}.`}`,
	gradeChange: (name, before, after) => `${name} (${before} to ${after})`,
	agreedTitle: 'Answers the reviewers agreed with',
	noReply: 'Reply: none yet',
	reviewedAs: (status) => `Reviewer: ${status}`,
	objected: 'Reviewer disagrees',
	selfAssessed: 'Self-assessed',
	reviewed: 'Reviewer',
	comment: 'Finding and reply',
	finding: 'Finding',
	reply: 'Reply',
	reviewer: 'Reviewed by',
	reviewedOn: 'Reviewed on',
	replied: (text) => `Reply: ${text}`
};
