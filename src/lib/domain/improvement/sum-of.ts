/** The sum of a figure of each item. */
export const sumOf = <Item>(items: readonly Item[], figure: (item: Item) => number): number =>
	items.reduce((sum, item) => sum + figure(item), 0);
