import type { CellMark } from '../group-row.ts';
import { comparisonThresholds } from '../thresholds.ts';
import { finestCells } from './finest-cells.ts';
import { hideGroups } from './hide-groups.ts';
import { publishedSums } from './published-sums.ts';
import type { TableCell, TableLine } from './table-cell.ts';

/**
 * Protects a table: says of each published cell whether it may be shown. Decision record 0052 says against whom: the
 * attacker knows every number of cities, all that is shown without rounding, and all values but one of fewer than k
 * cities. Cells that are hidden already, for another reason, can be handed in. The order of cells, lines and parts
 * decides nothing.
 *
 * Throws where the numbers of cities do not add up: lines that are no equations would protect nothing.
 */
export function protectTable(
	cells: readonly TableCell[],
	lines: readonly TableLine[],
	hiddenBefore: ReadonlySet<string> = new Set()
): ReadonlyMap<string, CellMark> {
	const composed = finestCells(cells, lines);
	const compositionOf = (id: string) => composed.get(id) ?? { parts: [], height: 0 };
	const finest = new Set([...composed.values()].flatMap(({ parts }) => [...parts]));
	const published = cells.filter(({ isPublished = true }) => isPublished);
	const sums = publishedSums(
		cells.filter(({ id }) => finest.has(id)).map((cell) => ({ id: cell.id, cover: coverOf(cell) })),
		published
			.filter(({ n }) => n > 0)
			.map((cell) => {
				const { id, n, isKept = false } = cell;
				const { parts, height } = compositionOf(id);
				return { id, n, cover: coverOf(cell), level: cell.level ?? height, isKept, parts };
			}),
		comparisonThresholds.shown
	);
	const hidden = hideGroups(sums, hiddenBefore);
	return new Map(published.map((cell) => [cell.id, markOf(cell, hidden)]));
}

const coverOf = ({ n, isAtBound = false }: TableCell): number => (isAtBound ? 0 : n);

function markOf(cell: TableCell, hidden: ReadonlySet<string>): CellMark {
	if (cell.n === 0) return 'empty';
	if (!hidden.has(cell.id)) return 'shown';
	return coverOf(cell) < comparisonThresholds.shown ? 'primary' : 'complementary';
}
