import { publishedGroupId } from './group-id.ts';
import { overallMeasure, type ProtectedGroup } from './group-row.ts';
import type { ProtectedGrades } from './protect-grades.ts';

/** A group as a table holds it: protected figures and, of whole cities, how many have each grade. */
export type PublishedGroup = ProtectedGroup & { readonly grades: ProtectedGrades | undefined };

/** Puts the counts of grades beside the figures of their groups. */
export function withGrades(
	groups: readonly ProtectedGroup[],
	grades: readonly ProtectedGrades[]
): readonly PublishedGroup[] {
	const byGroup = new Map(grades.map((one) => [publishedGroupId(one), one]));
	return groups.map((group) => ({
		...group,
		grades:
			group.measure === overallMeasure && group.panel === null
				? byGroup.get(publishedGroupId(group))
				: undefined
	}));
}
