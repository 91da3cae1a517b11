import type { PublishedGroup } from '#lib/domain/comparison/published-group.ts';
import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import { gradesStatus, groupStatus } from '#lib/formats/comparison/group-columns.ts';

/** What the tables of groups hide, and by which rule: how many rows stand with each status. */
export type ProtectionSummary = {
	readonly rule: string;
	/** Nothing that can be computed is of fewer cities. */
	readonly leastCities: number;
	/** Rows of the table `groups` by their `status`. */
	readonly groups: Readonly<Record<string, number>>;
	/** Rows with counts of grades by their `grades_status`. */
	readonly grades: Readonly<Record<string, number>>;
};

const rule =
	'Hidden are groups of fewer cities, groups all at 0 % or all at 100 %, and whatever other groups would let anybody compute the mean of fewer cities (decision record 0052)';

/** Counts what is shown and what is hidden. */
export const protectionSummary = (groups: readonly PublishedGroup[]): ProtectionSummary => ({
	rule,
	leastCities: comparisonThresholds.shown,
	groups: counted(groups.map(groupStatus)),
	grades: counted(groups.flatMap((group) => gradesStatus(group) ?? []))
});

const counted = (statuses: readonly string[]): Readonly<Record<string, number>> =>
	Object.fromEntries(
		[...countBy(statuses, (status) => status)].sort(([a], [b]) => compareTexts(a, b))
	);
