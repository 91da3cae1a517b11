import { addMultiple, inverseOf, multiply, negative } from './prime-field.ts';

/** A row that is 1 in its pivot, the first column in which it is not 0. */
export type EchelonRow = { readonly values: Float64Array; readonly pivot: number };

/** Rows in reduced echelon form: where one has its pivot, all others are 0. */
export type Echelon = readonly EchelonRow[];

/**
 * Adds a row; pivots are sought in the first `width` columns only. Where the rows say already what it says there,
 * the echelon stays and what is left of the row, behind these columns, is a detour. No row given is changed.
 */
export function withRow(
	echelon: Echelon,
	row: Float64Array,
	width: number
): { readonly echelon: Echelon; readonly detour?: Float64Array } {
	const values = row.slice();
	for (const known of echelon) {
		const value = values[known.pivot] ?? 0;
		if (value !== 0) addMultiple(values, known.values, negative(value));
	}
	const pivot = values.findIndex((value) => value !== 0);
	if (pivot === -1 || pivot >= width) return { echelon, detour: values };
	multiply(values, inverseOf(values[pivot] ?? 1));
	const cleared = echelon.map((known) => {
		const value = known.values[pivot] ?? 0;
		if (value === 0) return known;
		const without = known.values.slice();
		addMultiple(without, values, negative(value));
		return { values: without, pivot: known.pivot };
	});
	return { echelon: [...cleared, { values, pivot }] };
}
