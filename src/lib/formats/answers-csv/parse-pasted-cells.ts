/** The cells that a spreadsheet program puts on the clipboard: tabs between them, quotes around what holds any. */
export function parsePastedCells(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain = '', after] of text.matchAll(cell)) {
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (after === '\t') continue;
		rows.push(row);
		row = [];
		if (after === '') break;
	}
	// What is copied ends with a line end, which begins no row.
	if (rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1) rows.pop();
	return rows;
}

/** A cell and what ends it; quotes count only where they stand around the whole of it. */
const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;
