/** A cell of a table of any number of dimensions, margins included. */
export type TableCell = {
	readonly id: string;
	/** Cities in it. */
	readonly n: number;
	/** Whether all its cities have the same value for sure, such as 0 % or 100 %: whoever knows the sum knows them all. */
	readonly isAtBound?: boolean;
	/** `false` for what only the reckoning needs, such as the cities that a panel leaves out: it stands in no table. */
	readonly isPublished?: boolean;
	/** How much is lost when it is hidden; lower ones are hidden first. Else how many lines it stands above the finest cells. */
	readonly level?: number;
	/** Whether it stays shown as long as hiding others helps, such as what has been published already. */
	readonly isKept?: boolean;
};

/** An equation of the table: the cities of the total are those of the parts, each once. */
export type TableLine = { readonly total: string; readonly parts: readonly string[] };
