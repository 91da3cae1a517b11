import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';

/** What a shape cannot say: ids that stand twice in their list. */
export const findAssessmentContradictions = (assessment: Assessment): readonly FormatIssue[] => [
	...(['components', 'parties', 'evidence', 'actions'] as const).flatMap((list) =>
		doubleIds(assessment[list], [list])
	),
	...doubleIds(assessment.calendar?.obligations ?? [], ['calendar', 'obligations'])
];

function doubleIds(
	items: readonly { readonly id: string }[],
	list: readonly string[]
): readonly FormatIssue[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }, index): readonly FormatIssue[] => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ path: [...list, index, 'id'], code: 'duplicate-id', detail: id }];
	});
}
