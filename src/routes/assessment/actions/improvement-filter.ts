import {
	filterInAddress,
	flagInAddress,
	pageInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf,
	type InAddress
} from '../../filter-in-address.ts';

/** What the list of gaps goes by. */
export const gapOrders = ['priority', 'effort', 'gain-per-effort', 'due', 'layer'] as const;
export type GapOrder = (typeof gapOrders)[number];

/** What the list of actions goes by. */
export const actionOrders = ['date', 'owner'] as const;
export type ActionOrder = (typeof actionOrders)[number];

/** One of some words; the first of them needs none in the address. */
const oneOfInAddress = <Word extends string>(
	words: readonly [Word, ...Word[]],
	key: string
): InAddress<Word> => ({
	key,
	read: (text) => words.find((word) => word === text) ?? words[0],
	write: (word) => (word === words[0] ? '' : word)
});

/** What the improvement screen shows, in the address. */
export const improvementFilter = filterInAddress({
	layer: textInAddress,
	essential: flagInAddress,
	/** Neither an action nor a reason for none. */
	unplanned: flagInAddress,
	/** What takes no more than a small control. */
	small: flagInAddress,
	search: searchInAddress,
	order: oneOfInAddress(gapOrders, 'sort'),
	page: pageInAddress,
	actionsBy: oneOfInAddress(actionOrders, 'by')
});
export type ImprovementFilter = FilterOf<typeof improvementFilter>;
