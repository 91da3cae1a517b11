/** How much of a file is read; what has more is refused as a whole. */
export const spreadsheetLimits = {
	/** Bytes of the file. */
	file: 32 * 1024 * 1024,
	/** Bytes of all parts read from a workbook, inflated. */
	inflated: 200 * 1024 * 1024,
	/** Bytes of one part, inflated. */
	part: 100 * 1024 * 1024,
	/** Files within a workbook. */
	entries: 10_000,
	sheets: 200,
	/** Rows with a text, in one sheet. */
	rows: 20_000,
	/** Columns with a text, in one sheet. */
	columns: 200,
	/** Cells of all sheets, counted from column A to the last text of each row. */
	cells: 4_000_000,
	/** UTF-16 code units of all cells' texts: one text may stand in many cells. */
	text: 64_000_000,
	sharedStrings: 1_000_000,
	/** Number formats that are used; values in others are read plainly. */
	formats: 250,
	/** Letters of number formats, each counted at every value that it shows; then values are read plainly. */
	formatting: 10_000_000
} as const;
