/** What makes a spreadsheet program read a cell as a formula, half and full width, and our own guard. */
const dangerous = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text as it is safe in a CSV cell: what could become a formula gets a leading apostrophe. */
export const guardCell = (text: string): string =>
	dangerous.test(text.trimStart()) ? `'${text}` : text;

/** The text behind a guarded cell: the exact inverse of `guardCell`. */
export const unguardCell = (cell: string): string =>
	cell.startsWith("'") && dangerous.test(cell.slice(1).trimStart()) ? cell.slice(1) : cell;
