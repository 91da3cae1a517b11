/** The tables of a spreadsheet file, in the order of its tabs. */
export type Workbook = {
	/** All that can be read, those that are hidden in the file too. */
	readonly sheets: readonly Sheet[];
	/** Names of hidden sheets that are not read, since they hold more than is read or are damaged. */
	readonly unreadSheets: readonly string[];
};

/**
 * One table: every cell as the text a person sees in it, as far as that needs no calculation. What is
 * hidden or struck through is there and marked; `visiblePart` leaves it out.
 */
export type Sheet = {
	readonly name: string;
	/** Hidden in the file, by its menu or so that no menu shows it. */
	readonly isHidden: boolean;
	/** Rows with at least one text of their own, from top to bottom. */
	readonly rows: readonly SheetRow[];
	/** Places of hidden columns, column A being 0, as far as some row reaches. */
	readonly hiddenColumns: readonly number[];
	/** Ranges such as `A2:A9` whose one text was repeated in every cell that they cover in these rows. */
	readonly mergedCells: readonly string[];
	/** How many formulas are empty here because the program that wrote the file did not calculate them. */
	readonly uncalculatedCells: number;
	/** Cells whose number format could not be followed: the number is read as it is kept. */
	readonly plainCells: ToldCells;
	/** Cells with a text or number of which their format shows nothing: they are read as empty. */
	readonly unshownCells: ToldCells;
};

/** How many cells something is told of, and the first few by name. */
export type ToldCells = { readonly count: number; readonly first: readonly string[] };

/** A row of a table; places count from column A, which is 0. */
export type SheetRow = {
	/** From 1, as the spreadsheet program numbers it; in a CSV file the line the row begins on. */
	readonly number: number;
	/** From column A to the last one with a text. */
	readonly cells: readonly string[];
	/** Hidden by hand, by a closed outline or by a filter, or of no height. */
	readonly isHidden: boolean;
	/** Places of cells whose whole text is struck through; merged ones count in every row. */
	readonly struck: readonly number[];
	/** Places of cells of whose text a part was struck through: that part is left out of the text. */
	readonly partlyStruck: readonly number[];
};
