import { groupBy } from '../primitives/group-by.ts';
import { boundOf, finestParts, type FinestPart } from './finest-parts.ts';
import { groupId, partsFinder } from './group-id.ts';
import type {
	CellMark,
	GroupKeys,
	GroupPart,
	GroupStatistics,
	ProtectedGroup
} from './group-row.ts';
import { protectTable } from './protection/protect-table.ts';
import { roundDeviation, roundMean, roundQuantile } from './round-statistic.ts';
import { comparisonThresholds, hasStar } from './thresholds.ts';

/**
 * Protects the groups of some measures in one year and edition: `overall` first and alone, then the others, together or one after
 * the other, with what is hidden in `overall` (`hiddenIn`). So nobody has to hold the parts of all measures.
 *
 * Everything that is published of a measure goes in at once, and the parts must be the finest: divided by every key that any of its
 * groups has. Throws where the cities of a group are not those of its parts. The result is in the order of the groups.
 */
export function protectMeasures(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[],
	hiddenInOverall: ReadonlySet<string>
): readonly ProtectedGroup[] {
	const partsOf = groupBy(parts, ({ measure }) => measure);
	const marks = new Map<GroupStatistics, CellMark>();
	for (const [measure, own] of groupBy(groups, (group) => group.measure)) {
		const found = marksOf(finestParts(partsOf.get(measure) ?? [], own), own, hiddenInOverall);
		for (const group of own) marks.set(group, found.get(groupId(group)) ?? 'primary');
	}
	return groups.map((group) => asMarked(group, marks.get(group) ?? 'primary'));
}

/** The groups of `overall` that are hidden and must be in every other measure too. */
export const hiddenIn = (overall: readonly ProtectedGroup[]): ReadonlySet<string> =>
	new Set(overall.filter(({ mark }) => mark !== 'shown' && mark !== 'empty').map(groupId));

/**
 * The marks of the groups of one measure. First those of all cities, then those of the panel beside them: so the
 * tables of all cities are the same whether a panel is published or not, and are never given up for it.
 */
function marksOf(
	parts: readonly FinestPart[],
	groups: readonly GroupStatistics[],
	hiddenBefore: ReadonlySet<string>
): ReadonlyMap<string, CellMark> {
	const ofAll = groups.filter(({ panel }) => panel === null);
	const marks = markTable(parts, ofAll, (id) => (hiddenBefore.has(id) ? 'hidden' : 'open'));
	if (ofAll.length === groups.length) return marks;
	const stateOf = (id: string) => {
		const mark = marks.get(id);
		if (mark === 'shown') return 'kept';
		return mark === undefined && !hiddenBefore.has(id) ? 'open' : 'hidden';
	};
	return markTable(parts, groups, stateOf);
}

/** A table whose lines say which parts make each group, with what has been decided about each group before. */
function markTable(
	parts: readonly FinestPart[],
	groups: readonly GroupStatistics[],
	stateOf: (id: string) => 'open' | 'kept' | 'hidden'
): ReadonlyMap<string, CellMark> {
	const membersOf = partsFinder(parts);
	const finest = parts.map((part) => ({
		id: partId(part),
		n: part.n,
		isAtBound: part.bound !== null,
		isPublished: false
	}));
	const states = new Map(groups.map(groupId).map((id) => [id, stateOf(id)]));
	const cells = groups.map((group) => {
		const id = groupId(group);
		const isKept = states.get(id) === 'kept';
		return { id, n: group.n, isAtBound: boundOf(group) !== null, level: levelOf(group), isKept };
	});
	const lines = groups.map((group) => ({
		total: groupId(group),
		parts: membersOf(group).map(partId)
	}));
	const hidden = [...states.keys()].filter((id) => states.get(id) === 'hidden');
	return protectTable([...finest, ...cells], lines, new Set(hidden));
}

const partId = (part: FinestPart): string => `part ${groupId(part)} ${part.bound ?? ''}`;

/** The wider a group, the later it is hidden. */
const levelOf = ({ prefecture, populationClass, similarClass }: GroupKeys): number =>
	[prefecture, populationClass, similarClass].filter((key) => key === null).length;

function asMarked(group: GroupStatistics, mark: CellMark): ProtectedGroup {
	const { n } = group;
	const from = (least: number) => mark === 'shown' && n >= least;
	const star = mark === 'shown' && hasStar(n);
	const { shown, quartiles, deviation } = comparisonThresholds;
	return {
		...group,
		mark,
		star,
		mean: rounded(group.mean, from(shown), (mean) => roundMean(mean, n)),
		median: rounded(group.median, from(shown), roundQuantile),
		lowerQuartile: rounded(group.lowerQuartile, from(quartiles), roundQuantile),
		upperQuartile: rounded(group.upperQuartile, from(quartiles), roundQuantile),
		standardDeviation: rounded(group.standardDeviation, from(deviation), roundDeviation)
	};
}

const rounded = (
	value: number | null,
	isShown: boolean,
	round: (value: number) => number
): number | null => (isShown && value !== null ? round(value) : null);
