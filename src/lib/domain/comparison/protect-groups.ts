import { groupBy } from '../primitives/group-by.ts';
import { groupId, partsFinder, publicationId } from './group-id.ts';
import {
	overallMeasure,
	type CellMark,
	type GroupKeys,
	type GroupPart,
	type GroupStatistics,
	type ProtectedGroup
} from './group-row.ts';
import { protectTable } from './protection/protect-table.ts';
import { roundDeviation, roundMean, roundQuantile } from './round-statistic.ts';
import { comparisonThresholds, hasStar } from './thresholds.ts';

/**
 * Decides which groups may be shown, and rounds them. Everything that is published about the same cities goes in at
 * once: all years, editions, measures, and the matched panel beside all cities, since the difference of two groups is
 * a group too. What is hidden in `overall` is hidden in every measure of that year and edition.
 *
 * The parts must be the finest: divided by every key that any group has. Throws where the cities of a group are not
 * those of its parts. The result is in the order of the groups; the order of either list decides nothing.
 */
export function protectGroups(
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[]
): readonly ProtectedGroup[] {
	const marks = new Map<GroupStatistics, CellMark>();
	const partsOf = groupBy(parts, publicationId);
	for (const [publication, published] of groupBy(groups, publicationId)) {
		const own = partsOf.get(publication) ?? [];
		const byMeasure = groupBy(published, ({ measure }) => measure);
		const overall = marksOf(own, byMeasure.get(overallMeasure) ?? [], new Set());
		const isHidden = (id: string) => !['shown', 'empty'].includes(overall.get(id) ?? 'shown');
		const hidden = new Set([...overall.keys()].filter(isHidden));
		for (const measured of byMeasure.values()) {
			const found = marksOf(own, measured, hidden);
			for (const group of measured) marks.set(group, found.get(groupId(group)) ?? 'primary');
		}
	}
	return groups.map((group) => asMarked(group, marks.get(group) ?? 'primary'));
}

/**
 * The marks of the groups of one measure. First those of all cities, then those of the panel beside them: so the
 * tables of all cities are the same whether a panel is published or not, and are never given up for it.
 */
function marksOf(
	parts: readonly GroupPart[],
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
	parts: readonly GroupPart[],
	groups: readonly GroupStatistics[],
	stateOf: (id: string) => 'open' | 'kept' | 'hidden'
): ReadonlyMap<string, CellMark> {
	const own = parts.filter(({ measure }) => measure === groups[0]?.measure);
	const membersOf = partsFinder(own);
	const finest = own.map((part) => ({ ...cellOf(part), id: partId(part), isPublished: false }));
	const states = new Map(groups.map(groupId).map((id) => [id, stateOf(id)]));
	const cells = groups.map((group) => {
		const cell = cellOf(group);
		return { ...cell, level: levelOf(group), isKept: states.get(cell.id) === 'kept' };
	});
	const lines = groups.map((group) => ({
		total: groupId(group),
		parts: membersOf(group).map(partId)
	}));
	const hidden = [...states.keys()].filter((id) => states.get(id) === 'hidden');
	return protectTable([...finest, ...cells], lines, new Set(hidden));
}

const partId = (part: GroupPart): string => `part ${groupId(part)}`;

/** Where all cities stand at 0 % or all at 100 %, whoever knows their mean knows each. */
function cellOf(group: GroupPart | GroupStatistics) {
	const tenths = Math.round((group.mean ?? 0) * 10 * group.n);
	const isAtBound = tenths === 0 || tenths === 1000 * group.n;
	return { id: groupId(group), n: group.n, isAtBound };
}

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
