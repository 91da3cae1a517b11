import { tableTextSize } from './page-geometry.ts';
import { linesHeight } from './set-lines.ts';
import { cellPadding, firstLine, lastLine, type SetCell, type SetRow } from './set-row.ts';

/** Lines that stand at least on either page of a row that goes on. */
const fewest = 2;

/**
 * A row in two: what fits into the room, and what goes on. Cells that end before begin again with those
 * of `again`, which name the row.
 */
export function splitRow(row: SetRow, room: number, again: SetRow): readonly [SetRow, SetRow] {
	const fitting = Math.floor((room - 2 * cellPadding.y) / linesHeight(1, tableTextSize));
	const most = Math.max(1, ...row.map((set) => lastLine(row, set)));
	const count = Math.max(1, Math.min(fitting, most - fewest));
	return [
		row.map((set) => upTo(set, count - firstLine(row, set))),
		row.map((set, i) =>
			lastLine(row, set) <= count ? (again[i] ?? set) : from(set, count - firstLine(row, set))
		)
	];
}

/** Whether a reference ends within so many lines of its cell. */
const isWithin = (
	{ line, lines: own }: SetCell['refs'][number],
	{ lines }: SetCell,
	count: number
): boolean => lines.length + line + own.length <= count;

const upTo = (set: SetCell, count: number): SetCell => ({
	...set,
	lines: set.lines.slice(0, Math.max(0, count)),
	refs: set.refs.filter((ref) => isWithin(ref, set, count))
});

/** The rest of a cell. Its mark and its place stay with the beginning. */
function from(set: SetCell, count: number): SetCell {
	const { text, to, indent } = set.cell;
	const refs = set.refs.filter((ref) => !isWithin(ref, set, count));
	const first = refs.reduce((least, { line }) => Math.min(least, line), Infinity);
	return {
		...set,
		cell: { text, ...(to !== undefined && { to }), ...(indent !== undefined && { indent }) },
		lines: set.lines.slice(Math.max(0, count)),
		refs: refs.map((ref) => ({ ...ref, line: ref.line - first }))
	};
}
