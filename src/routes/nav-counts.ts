import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { isOverdue } from '#lib/domain/assessment/pending-action.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { waitingRequests } from '#lib/domain/rounds/waiting-requests.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';

/** What the navigation counts, so that nobody has to go and look. */
export type NavCounts = {
	readonly answered: number;
	readonly asked: number;
	/** Requests of which not every answer was taken. */
	readonly openRequests: number;
	readonly overdueActions: number;
};

/** What is counted: every question asked, and those that count in the score. */
type Counted = {
	readonly pairs: readonly unknown[];
	readonly score: { readonly pairs: readonly Pick<JudgedPair, 'status'>[] };
	readonly assessment: Pick<Assessment, 'requests' | 'responses' | 'actions'>;
};

/** Counts at an ISO instant. */
export function navCounts({ pairs, score, assessment }: Counted, at: string): NavCounts {
	const today = dayInJapan(at);
	return {
		answered: pairs.length - score.pairs.filter(({ status }) => status === 'unanswered').length,
		asked: pairs.length,
		openRequests: waitingRequests(assessment).length,
		overdueActions: assessment.actions.filter((action) => isOverdue(action, today)).length
	};
}
