/** Which rows of a long list are drawn: those in sight and some beyond, from `first` up to `end`. */
export type RowWindow = { readonly first: number; readonly end: number };

/** Rows drawn beyond what is in sight, so that scrolling a little draws nothing. */
const spare = 6;

/** The rows in sight of a box that is scrolled to `top`, all of the same height. */
export function rowWindow(
	count: number,
	box: { readonly top: number; readonly height: number; readonly rowHeight: number }
): RowWindow {
	const first = Math.floor(box.top / box.rowHeight) - spare;
	const end = Math.ceil((box.top + box.height) / box.rowHeight) + spare;
	return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** How far a box has to be scrolled to show a row wholly, below `covered` pixels of it; it moves no further than needed. */
export function scrollToRow(
	index: number,
	box: { readonly top: number; readonly height: number; readonly rowHeight: number },
	covered = 0
): number {
	const [from, to] = [index * box.rowHeight, (index + 1) * box.rowHeight];
	if (from - covered < box.top) return Math.max(0, from - covered);
	if (to > box.top + box.height) return to - box.height;
	return box.top;
}
