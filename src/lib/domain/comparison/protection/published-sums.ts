/** The finest cells: every published group is made of them. */
export type Part = {
	readonly id: string;
	/** Cities of it that can hide another: none where their value stands at a bound, since then it gives way to nothing. */
	readonly cover: number;
};

/** A group whose sum is to be published, if that is safe. */
export type SummedGroup = {
	readonly id: string;
	/** Cities in it, and how many of them can hide another. */
	readonly n: number;
	readonly cover: number;
	/** How much is lost when it is hidden: groups of lower levels are hidden first. */
	readonly level: number;
	/** Whether it stays shown as long as hiding others helps. */
	readonly isKept: boolean;
	/** Places of its parts in the list of parts. */
	readonly parts: readonly number[];
};

/** Parts and groups in an order of their own, so that the order in which they were given decides nothing. */
export type PublishedSums = {
	readonly parts: readonly Part[];
	/** Those of fewest parts first, so that what is near is derived from what is near. */
	readonly groups: readonly SummedGroup[];
	/** Fewer cities than these may neither be shown nor be computable. */
	readonly least: number;
};

/** Groups by the ids of their parts. */
export type GroupOfParts = Omit<SummedGroup, 'parts'> & { readonly parts: Iterable<string> };

/** Puts parts and groups in order. Parts without cities must be left out. */
export function publishedSums(
	parts: readonly Part[],
	groups: readonly GroupOfParts[],
	least: number
): PublishedSums {
	const ordered = parts.toSorted(byId);
	const placeOf = new Map(ordered.map(({ id }, place) => [id, place]));
	const summed = groups.map((group) => ({
		...group,
		parts: [...group.parts].map((id) => placeOf.get(id) ?? noPart(id)).sort((a, b) => a - b)
	}));
	const order = (a: SummedGroup, b: SummedGroup) => a.parts.length - b.parts.length || byId(a, b);
	return { parts: ordered, groups: summed.sort(order), least };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
	a.id < b.id ? -1 : Number(a.id > b.id);

function noPart(id: string): never {
	throw new Error(`a group holds ${id}, which is no part`);
}
