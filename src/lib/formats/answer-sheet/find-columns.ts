import type { SheetRow } from '../spreadsheet/workbook.ts';
import {
	answerFields,
	columnKey,
	knownHeadings,
	placeFields,
	sheetFields,
	type SheetField
} from './sheet-columns.ts';

/** Where the columns of a sheet are, and after how many rows its questions begin. */
export type FoundColumns = {
	readonly places: Readonly<Partial<Record<SheetField, number>>>;
	readonly headRows: number;
};

/** Rows at the top among which the heads are looked for: people put titles above. */
const searchedRows = 20;

/** Finds the columns by their hidden keys, or the answers by their headings where the key row was lost. */
export function findColumns(rows: readonly Pick<SheetRow, 'cells'>[]): FoundColumns | undefined {
	const top = rows.slice(0, searchedRows);
	const keyed = top.map((row) => placesByKey(row));
	const last = keyed.findLastIndex((places) => isPlaced(places));
	if (last === -1) return undefined;
	// The headings repeat the keys of hidden columns, so that they are known without the first row too.
	const places = Object.assign({}, ...keyed.slice(0, last + 1)) as FoundColumns['places'];
	const named = { ...placesByHeading(top[last]), ...places };
	return isPlaced(named) && named.status !== undefined
		? { places: named, headRows: last + 1 }
		: undefined;
}

const isPlaced = (places: FoundColumns['places']): boolean =>
	placeFields.every((field) => places[field] !== undefined);

function placesByKey({ cells }: Pick<SheetRow, 'cells'>): FoundColumns['places'] {
	const found = sheetFields.flatMap((field) => {
		const place = cells.findIndex((cell) => cell.trim() === columnKey(field));
		return place === -1 ? [] : [[field, place] as const];
	});
	return Object.fromEntries(found);
}

function placesByHeading(row: Pick<SheetRow, 'cells'> | undefined): FoundColumns['places'] {
	const cells = row?.cells.map((cell) => cell.normalize('NFKC').trim().toLowerCase()) ?? [];
	const found = answerFields.flatMap((field) => {
		const place = cells.findIndex((cell) => knownHeadings[field].includes(cell));
		return place === -1 ? [] : [[field, place] as const];
	});
	return Object.fromEntries(found);
}
