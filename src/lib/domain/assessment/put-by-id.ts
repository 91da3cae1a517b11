/** Puts an item in the place of the one with the same id, or at the end. */
export const putById = <Item extends { readonly id?: string | undefined }>(
	items: readonly Item[],
	item: Item
): Item[] =>
	items.some(({ id }) => id === item.id)
		? items.map((old) => (old.id === item.id ? item : old))
		: [...items, item];
