/** What an attacker sees: numbers of cities of the finest parts, and which sets of parts have a published sum. */
export type Published = {
	readonly cities: readonly number[];
	readonly shown: readonly (readonly number[])[];
};

/**
 * A set of parts with fewer cities than `least` about which alone something can be computed, found by trying every
 * such set: without its columns the published equations must say as much as with them. Exact, in whole numbers, and
 * without any idea of the product's own way.
 */
export function derivableFew(
	{ cities, shown }: Published,
	least: number
): readonly number[] | undefined {
	const matrix = shown.map((parts) => cities.map((_, part) => BigInt(parts.includes(part))));
	const whole = rankOf(matrix);
	const without = (set: readonly number[]) =>
		matrix.map((row) => row.filter((_, column) => !set.includes(column)));
	const search = (
		from: number,
		set: readonly number[],
		left: number
	): readonly number[] | undefined => {
		for (let part = from; part < cities.length; part += 1) {
			const n = cities[part] ?? 0;
			if (n > left) continue;
			const next = [...set, part];
			if (rankOf(without(next)) < whole) return next;
			const found = search(part + 1, next, left - n);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return search(0, [], least - 1);
}

/** Rank over the rational numbers, by elimination without fractions (Bareiss). */
function rankOf(matrix: readonly (readonly bigint[])[]): number {
	const rows = matrix.map((row) => [...row]);
	let [rank, before] = [0, 1n];
	for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
		const found = rows.findIndex((row, place) => place >= rank && row[column] !== 0n);
		if (found === -1) continue;
		[rows[rank], rows[found]] = [rows[found]!, rows[rank]!];
		const pivotRow = rows[rank]!;
		const pivot = pivotRow[column]!;
		for (let place = rank + 1; place < rows.length; place += 1) {
			const row = rows[place]!;
			const value = row[column]!;
			rows[place] = row.map((cell, at) => (cell * pivot - pivotRow[at]! * value) / before);
		}
		[rank, before] = [rank + 1, pivot];
	}
	return rank;
}
