import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { AnswerItem } from '../answer-items.ts';

/** A place in the table, counted from 0. */
export type Cell = { readonly row: number; readonly column: number };

/** The controls of a layer by the components they are asked of; where a control does not apply there is nothing. */
export type AnswerGrid = {
	readonly rows: readonly AnswerItem['pair']['control'][];
	/** Ids of components, in their order. */
	readonly columns: readonly string[];
	readonly at: (cell: Cell) => AnswerItem | undefined;
};

/** Makes the table of some items. */
export function answerGrid(items: readonly AnswerItem[]): AnswerGrid {
	const byControl = groupBy(items, ({ pair }) => pair.control.id);
	const rows = [...byControl.values()].map(([{ pair }]) => pair.control);
	const columns = [...new Set(items.map(({ pair }) => pair.component))];
	const order = new Map(rows.map(({ id }, place) => [id, place]));
	// A component may come first in the list by a control that stands low: rows keep the order of the checklist's ids.
	const cells = new Map(
		items.map((item) => [`${item.pair.control.id} ${item.pair.component}`, item])
	);
	rows.sort((a, b) =>
		a.id < b.id ? -1 : a.id > b.id ? 1 : (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)
	);
	return {
		rows,
		columns,
		at: ({ row, column }) => cells.get(`${rows[row]?.id ?? ''} ${columns[column] ?? ''}`)
	};
}

/** A rectangle of cells: where it was begun, and where it ends. */
export type Selection = { readonly from: Cell; readonly to: Cell };

/** The rows and columns of a selection, from the first to the last. */
export const extentOf = ({ from, to }: Selection) => ({
	top: Math.min(from.row, to.row),
	bottom: Math.max(from.row, to.row),
	left: Math.min(from.column, to.column),
	right: Math.max(from.column, to.column)
});

/** Whether a cell is selected. */
export function isSelected(selection: Selection, { row, column }: Cell): boolean {
	const { top, bottom, left, right } = extentOf(selection);
	return row >= top && row <= bottom && column >= left && column <= right;
}

/** Every selected cell that is asked, row by row. */
export function selectedItems(grid: AnswerGrid, selection: Selection): readonly AnswerItem[] {
	const { top, bottom, left, right } = extentOf(selection);
	return range(top, bottom).flatMap((row) =>
		range(left, right).flatMap((column) => grid.at({ row, column }) ?? [])
	);
}

/** Whole numbers from one to another, both included. */
export const range = (first: number, last: number): readonly number[] =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
