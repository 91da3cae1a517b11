import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';

/** What a shape cannot say: ids that stand twice in their list. */
export function findAssessmentContradictions(assessment: Assessment): readonly FormatIssue[] {
	return (['components', 'parties', 'evidence', 'actions'] as const).flatMap((list) => {
		const seen = new Set<string>();
		return assessment[list].flatMap(({ id }, index): readonly FormatIssue[] => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [{ path: [list, index, 'id'], code: 'duplicate-id', detail: id }];
		});
	});
}
