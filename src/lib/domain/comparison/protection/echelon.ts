import { addMultiple, inverseOf, multiply, negative } from './prime-field.ts';

/** A row that is 1 in its pivot, the first column in which it is not 0. */
export type EchelonRow = { readonly values: Int32Array; readonly pivot: number };

/** Rows in reduced echelon form: where one has its pivot, all others are 0. */
export type Echelon = readonly EchelonRow[];

/**
 * Adds a row; pivots are sought in the first `width` columns only. Where the rows say already what it says there,
 * the echelon stays and what is left of the row, behind these columns, is a detour. No row given is changed.
 */
export function withRow(
	echelon: Echelon,
	row: Int32Array,
	width: number
): { readonly echelon: Echelon; readonly detour?: Int32Array } {
	const values = row.slice();
	const pivot = reduce(values, echelon, width);
	if (pivot === undefined) return { echelon, detour: values };
	const cleared = echelon.map((known) => {
		const value = known.values[pivot] ?? 0;
		if (value === 0) return known;
		const without = known.values.slice();
		addMultiple(without, values, negative(value));
		return { values: without, pivot: known.pivot };
	});
	return { echelon: [...cleared, { values, pivot }] };
}

/**
 * The same in place: the rows are changed and belong to the echelon from now on. Gives the detour where there is one. A copy of
 * each row for each row that is added would be a hundred times what the echelon holds.
 */
export function addRow(
	echelon: EchelonRow[],
	values: Int32Array,
	width: number
): Int32Array | undefined {
	const pivot = reduce(values, echelon, width);
	if (pivot === undefined) return values;
	for (const known of echelon) {
		const value = known.values[pivot] ?? 0;
		if (value !== 0) addMultiple(known.values, values, negative(value));
	}
	echelon.push({ values, pivot });
	return undefined;
}

/** Takes from a row what the echelon says already and makes it 1 in its pivot; none where nothing new is left. */
function reduce(values: Int32Array, echelon: Echelon, width: number): number | undefined {
	for (const known of echelon) {
		const value = values[known.pivot] ?? 0;
		if (value !== 0) addMultiple(values, known.values, negative(value));
	}
	const pivot = values.findIndex((value) => value !== 0);
	if (pivot === -1 || pivot >= width) return undefined;
	multiply(values, inverseOf(values[pivot] ?? 1));
	return pivot;
}
