import type { Cell } from './answer-grid.ts';

/** Rows a page key goes over. */
const pageOfRows = 10;

/** Where a key leads in the table; no further than its edges. */
export function cellAfter(
	{ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
	{ row, column }: Cell,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): Cell | undefined {
	const far = ctrlKey || metaKey;
	const target = moves[key]?.({ row, column, lastRow: rows - 1, lastColumn: columns - 1, far });
	return (
		target && {
			row: Math.max(0, Math.min(target.row, rows - 1)),
			column: Math.max(0, Math.min(target.column, columns - 1))
		}
	);
}

type Place = Cell & {
	readonly lastRow: number;
	readonly lastColumn: number;
	readonly far: boolean;
};

const moves: Readonly<Partial<Record<string, (place: Place) => Cell>>> = {
	ArrowDown: ({ row, column, lastRow, far }) => ({ row: far ? lastRow : row + 1, column }),
	ArrowUp: ({ row, column, far }) => ({ row: far ? 0 : row - 1, column }),
	ArrowRight: ({ row, column, lastColumn, far }) => ({
		row,
		column: far ? lastColumn : column + 1
	}),
	ArrowLeft: ({ row, column, far }) => ({ row, column: far ? 0 : column - 1 }),
	PageDown: ({ row, column }) => ({ row: row + pageOfRows, column }),
	PageUp: ({ row, column }) => ({ row: row - pageOfRows, column }),
	Home: ({ row, far }) => ({ row: far ? 0 : row, column: 0 }),
	End: ({ row, lastRow, lastColumn, far }) => ({ row: far ? lastRow : row, column: lastColumn })
};
