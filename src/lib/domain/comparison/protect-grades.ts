import { groupBy } from '../primitives/group-by.ts';
import { grades } from '../scoring/grade.ts';
import { divisions, type Division } from './city-row.ts';
import { groupId, publicationId, publishedGroupId } from './group-id.ts';
import type { GradeCounts, GradesCounted, Marked } from './grade-counts.ts';
import { withoutPinned } from './grades-across-keys.ts';
import { overallMeasure, type CellMark, type GroupKeys, type ProtectedGroup } from './group-row.ts';
import { comparisonThresholds } from './thresholds.ts';

/** The counts as they may be published: all of a group's, or none. */
export type ProtectedGrades = GroupKeys & {
	readonly n: number;
	readonly mark: CellMark;
	readonly counts: GradesCounted | null;
};

/**
 * Decides which groups show their grades: those whose overall figures are shown (`protectGroups`), and which do not
 * say what every city has. Where all cities but one, or all, have the same grade, the counts are hidden, and so are
 * those of the smallest other groups, until what is left of all cities when the shown ones are taken away does not
 * say it either. Single cities in a grade are shown, as long as no other shown group crosses theirs so that few cities
 * are left that can be meant: `parts` are the finest groups, divided by every key that any group has.
 *
 * Throws where groups are divided by two keys, are not the cities of the overall figures, or come without all cities
 * together: none of this is protected.
 */
export function protectGrades(
	groups: readonly GradeCounts[],
	parts: readonly GradeCounts[],
	protectedGroups: readonly ProtectedGroup[]
): readonly ProtectedGrades[] {
	const overall = new Map(
		protectedGroups
			.filter(({ measure }) => measure === overallMeasure)
			.map((group) => [publishedGroupId(group), group])
	);
	const partsOf = groupBy(parts, publicationId);
	const marks = new Map<GradeCounts, CellMark>();
	for (const [publication, published] of groupBy(groups, publicationId)) {
		const own = published.map((group) => {
			const found = overall.get(publishedGroupId(group));
			return { group, mark: ownMark(group, found) };
		});
		const complemented = [...withComplements(own)].map(([group, mark]) => ({ group, mark }));
		for (const { group, mark } of withoutPinned(complemented, partsOf.get(publication) ?? []))
			marks.set(group, mark);
	}
	return groups.map((group) => {
		const mark = marks.get(group) ?? 'primary';
		return { ...group, mark, counts: mark === 'shown' ? group.counts : null };
	});
}

function ownMark(group: GradeCounts, overall: ProtectedGroup | undefined): CellMark {
	if (dividedBy(group).length > 1 || group.panel !== null || group.n !== (overall?.n ?? 0)) {
		throw new Error(`the grades of ${groupId(group)} are of no group that is protected`);
	}
	if (group.n === 0) return 'empty';
	return overall?.mark === 'shown' && !isTelling(group) ? 'shown' : 'primary';
}

const dividedBy = (keys: GroupKeys): readonly Division[] =>
	divisions.filter((key) => keys[key] !== null);

type Counted = Pick<GradeCounts, 'n' | 'counts'>;

/** Whether counts are of too few cities, or say of all but one which grade they have. */
function isTelling({ n, counts }: Counted): boolean {
	const most = Math.max(...rated.map((grade) => counts[grade]));
	return n < comparisonThresholds.shown || n - most < 2;
}

const rated = [...grades, 'not-rated'] as const;

function withComplements(all: readonly Marked[]): ReadonlyMap<GradeCounts, CellMark> {
	const marks = new Map(all.map(({ group, mark }) => [group, mark]));
	const whole = all.find(({ group }) => dividedBy(group).length === 0);
	if (whole === undefined) throw new Error('grades without those of all cities together');
	for (const key of divisions) {
		const line = all.filter(({ group }) => group[key] !== null);
		const hide = whole.mark === 'shown' ? complements(whole.group, line) : shownOf(line);
		for (const group of line.length > 0 ? hide : []) marks.set(group, 'complementary');
	}
	return marks;
}

/** Shown groups to hide, the smallest first, until what the whole tells about all hidden ones together tells nothing. */
function complements(whole: GradeCounts, line: readonly Marked[]): readonly GradeCounts[] {
	const smallestFirst = shownOf(line).toSorted(
		(a, b) => a.n - b.n || (groupId(a) < groupId(b) ? -1 : 1)
	);
	const counts = smallestFirst.map((_, hidden) => rest(whole, smallestFirst.slice(hidden)));
	const needed = counts.findIndex((left) => left.n === 0 || !isTelling(left));
	return needed === -1 ? smallestFirst : smallestFirst.slice(0, needed);
}

const shownOf = (line: readonly Marked[]): readonly GradeCounts[] =>
	line.filter(({ mark }) => mark === 'shown').map(({ group }) => group);

/** What is left of the whole when the shown groups are taken away. */
function rest(whole: Counted, shown: readonly Counted[]): Counted {
	const left = (of: (counted: Counted) => number) =>
		shown.reduce((number, counted) => number - of(counted), of(whole));
	const counts = Object.fromEntries(
		rated.map((grade) => [grade, left((counted) => counted.counts[grade])])
	) as GradesCounted;
	return { n: left(({ n }) => n), counts };
}
