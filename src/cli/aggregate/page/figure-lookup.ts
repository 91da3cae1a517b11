import type {
	NationGrades,
	NationMiddle,
	NationSpread
} from '#lib/domain/comparison/nation-figures.ts';
import type { GroupKeys, ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { groupId } from '#lib/domain/comparison/group-id.ts';
import type { ProtectedGrades } from '#lib/domain/comparison/protect-grades.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import type { ProtectedFigures } from '../duckdb/protected-figures.ts';

/** Which group of a year: where nothing is given, all of its cities. */
type WhichGroup = Partial<
	Pick<GroupKeys, 'prefecture' | 'populationClass' | 'similarClass' | 'panel'>
>;

/** Finds published cells by year, group and measure. */
export type FigureLookup = {
	readonly spread: (
		year: number,
		measure: string,
		which?: WhichGroup
	) => PublishedCell<NationSpread>;
	readonly middle: (
		year: number,
		measure: string,
		which?: WhichGroup
	) => PublishedCell<NationMiddle>;
	/** Cities that are counted: their number is no secret. */
	readonly counted: (year: number, which?: WhichGroup) => number;
	readonly grades: (year: number, which?: WhichGroup) => NationGrades;
};

/** Looks protected figures of an edition up as the cells that the page shows. */
export function figureLookup(all: ProtectedFigures, edition: string): FigureLookup {
	const groups = all.groups.filter((group) => group.edition === edition);
	const grades = all.grades.filter((one) => one.edition === edition);
	const byKey = new Map(
		groups.map((group) => [keyOf(group.fiscalYear, group.measure, group), group])
	);
	const gradesByKey = new Map(grades.map((one) => [keyOf(one.fiscalYear, 'grades', one), one]));
	const find = (year: number, measure: string, which: WhichGroup = {}) =>
		byKey.get(keyOf(year, measure, which));
	return {
		spread: (year, measure, which) => cellOf(find(year, measure, which), spreadOf),
		middle: (year, measure, which) =>
			cellOf(find(year, measure, which), ({ mean, median }) => ({
				mean: mean ?? 0,
				median: median ?? 0
			})),
		counted: (year, which) => find(year, 'overall', which)?.n ?? 0,
		grades: (year, which = {}) => gradeCells(gradesByKey.get(keyOf(year, 'grades', which)))
	};
}

const keyOf = (year: number, measure: string, which: WhichGroup): string =>
	JSON.stringify([
		year,
		measure,
		groupId({
			fiscalYear: 0,
			edition: '',
			prefecture: which.prefecture ?? null,
			populationClass: which.populationClass ?? null,
			similarClass: which.similarClass ?? null,
			panel: which.panel ?? null
		})
	]);

function cellOf<Value>(
	group: ProtectedGroup | undefined,
	valueOf: (group: ProtectedGroup) => Value
): PublishedCell<Value> {
	if (group === undefined || group.mark === 'empty') return { kind: 'none' };
	if (group.mark !== 'shown') return { kind: 'hidden', cities: group.n };
	return { kind: 'shown', value: valueOf(group), ...(group.star && { few: true }) };
}

function spreadOf({ n, ...group }: ProtectedGroup): NationSpread {
	const { mean, median, lowerQuartile: lower, upperQuartile: upper } = group;
	return {
		cities: n,
		mean: mean ?? 0,
		median: median ?? 0,
		quartiles: lower === null || upper === null ? null : { lower, upper },
		deviation: group.standardDeviation
	};
}

/** A number of cities: it is exact, however few they are. */
export const countCell = (count: number): PublishedCell<number> =>
	count === 0 ? { kind: 'none' } : { kind: 'shown', value: count };

function gradeCells(found: ProtectedGrades | undefined): NationGrades {
	const cell = (grade: 'A' | 'B' | 'C' | 'D' | 'not-rated'): PublishedCell<number> => {
		if (found === undefined || found.mark === 'empty') return { kind: 'none' };
		return found.counts === null
			? { kind: 'hidden' }
			: { kind: 'shown', value: found.counts[grade] };
	};
	return { A: cell('A'), B: cell('B'), C: cell('C'), D: cell('D'), notRated: cell('not-rated') };
}
