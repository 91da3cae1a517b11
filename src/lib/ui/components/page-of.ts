/** A page of a list: what stands on it, and where it stands in the whole. */
export type PagePart<Item> = {
	readonly items: readonly Item[];
	/** From 1; a page that does not exist is the nearest one that does. */
	readonly page: number;
	readonly pages: number;
	/** Position of the first and of the last item in the list, from 1; 0 where the list is empty. */
	readonly from: number;
	readonly to: number;
	readonly of: number;
};

/** Cuts a page out of a list. */
export function pageOf<Item>(
	list: readonly Item[],
	wanted: number,
	length: number
): PagePart<Item> {
	const pages = Math.max(1, Math.ceil(list.length / length));
	const page = Math.min(Math.max(1, wanted), pages);
	const start = (page - 1) * length;
	const items = list.slice(start, start + length);
	return {
		items,
		page,
		pages,
		from: items.length === 0 ? 0 : start + 1,
		to: start + items.length,
		of: list.length
	};
}
