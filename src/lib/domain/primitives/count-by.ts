/** How many items have each key, in the order in which the keys come up. */
export function countBy<Item, Key>(
	items: Iterable<Item>,
	keyOf: (item: Item) => Key
): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const item of items) {
		const key = keyOf(item);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
