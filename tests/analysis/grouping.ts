/** Items by a key, which is a list of values; in the order of the keys, each value compared by itself. */
export function grouped<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => readonly (string | number)[]
): readonly (readonly [Item, ...Item[]])[] {
	const groups = new Map<string, { key: readonly (string | number)[]; items: [Item, ...Item[]] }>();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(JSON.stringify(key));
		if (known === undefined) groups.set(JSON.stringify(key), { key, items: [item] });
		else known.items.push(item);
	}
	return [...groups.values()].sort((a, b) => compareKeys(a.key, b.key)).map(({ items }) => items);
}

/** The order of SQL: numbers by size, texts by their letters. */
export function compareKeys(
	a: readonly (string | number)[],
	b: readonly (string | number)[]
): number {
	for (const [place, own] of a.entries()) {
		const other = b[place] ?? '';
		if (own !== other) return own < other ? -1 : 1;
	}
	return 0;
}

/** The mean of numbers. */
export const meanOf = (numbers: readonly number[]): number =>
	numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
