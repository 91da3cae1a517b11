/** Sizes of the table, in pixels. */
export type GridSizes = { readonly row: number; readonly column: number; readonly heading: number };

/** Where a scrolled box stands. */
export type GridBox = {
	readonly top: number;
	readonly left: number;
	readonly width: number;
	readonly height: number;
};

/** How far the box is to be scrolled to show a cell beside and below its headings; no further than needed. */
export function scrollToCell(
	{ row, column }: { readonly row: number; readonly column: number },
	box: GridBox,
	sizes: GridSizes
): { readonly top: number; readonly left: number } {
	return {
		top: along(row * sizes.row, sizes.row, { from: box.top, room: box.height - sizes.row }),
		left: along(column * sizes.column, sizes.column, {
			from: box.left,
			room: box.width - sizes.heading
		})
	};
}

function along(
	at: number,
	size: number,
	{ from, room }: { readonly from: number; readonly room: number }
): number {
	if (at < from) return at;
	return at + size > from + room ? at + size - room : from;
}
