/** Items with the same key together, groups and items in the order given; no group is empty. */
export function groupBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): readonly (readonly [Item, ...Item[]])[] {
	const groups = new Map<string, [Item, ...Item[]]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === undefined) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
