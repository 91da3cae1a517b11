/** Where the first row numbered `number` or higher stands in a list of rows in their order. */
export function firstIndexFrom(
	rows: readonly { readonly number: number }[],
	number: number
): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
