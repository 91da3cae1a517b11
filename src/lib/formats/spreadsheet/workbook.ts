/** The tables of a spreadsheet file, in the order of its tabs. */
export type Workbook = {
	readonly sheets: readonly Sheet[];
	/** Names of the sheets that are hidden in the file, and not read. */
	readonly hiddenSheets: readonly string[];
};

/** One table: every cell as the text a person sees in it, as far as that needs no calculation. */
export type Sheet = {
	readonly name: string;
	/** Rows with at least one text of their own, from top to bottom. */
	readonly rows: readonly SheetRow[];
	/** Ranges such as `A2:A9` whose one text was repeated in every cell that they cover in these rows. */
	readonly mergedCells: readonly string[];
	/** How many formulas are empty here because the program that wrote the file did not calculate them. */
	readonly uncalculatedCells: number;
};

export type SheetRow = {
	/** From 1, as the spreadsheet program numbers it; in a CSV file the line the row begins on. */
	readonly number: number;
	/** From column A to the last one with a text. */
	readonly cells: readonly string[];
};
