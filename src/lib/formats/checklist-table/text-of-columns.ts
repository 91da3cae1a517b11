import type { Table } from './table.ts';

/** How much a column holds below the headings. */
export type ColumnFill = {
	/** Cells with a text. */
	readonly cells: number;
	readonly letters: number;
};

/** Counts what stands below the headings, column by column; the text of merged cells counts in each of them. */
export function textOfColumns({ rows }: Table, headerRow: number): (place: number) => ColumnFill {
	const fills: { cells: number; letters: number }[] = [];
	for (const { number, cells } of rows) {
		if (number <= headerRow) continue;
		cells.forEach((cell, place) => {
			const fill = (fills[place] ??= { cells: 0, letters: 0 });
			const text = cell.trim();
			if (text === '') return;
			fill.cells++;
			fill.letters += text.length;
		});
	}
	return (place) => fills[place] ?? { cells: 0, letters: 0 };
}
