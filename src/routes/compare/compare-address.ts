import type { CityOrder } from '#lib/domain/comparison/sort-cities.ts';
import type { ComparingView } from '#lib/i18n/messages/ja/comparing.ts';
import {
	filterInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf,
	type InAddress
} from '../filter-in-address.ts';

/** The ways to look at cities, in their order on screen. */
export const comparingViews: readonly ComparingView[] = [
	'cities',
	'heat',
	'position',
	'years',
	'controls',
	'groups',
	'campaign'
];

const viewInAddress: InAddress<ComparingView> = {
	read: (text) => comparingViews.find((view) => view === text) ?? 'cities',
	write: (view) => (view === 'cities' ? '' : view)
};

const firstOrder: CityOrder = { by: 'name', towards: 'up' };
/** `percent` from the lowest, `-percent` from the highest. */
const orderInAddress: InAddress<CityOrder> = {
	read: (text) => {
		const [, down = '', by = ''] =
			/^(-?)(name|grade|percent|coverage|stage|layer:[\w-]+)$/.exec(text) ?? [];
		return by === ''
			? firstOrder
			: { by: by as CityOrder['by'], towards: down === '-' ? 'down' : 'up' };
	},
	write: ({ by, towards }) =>
		by === 'name' && towards === 'up' ? '' : `${towards === 'down' ? '-' : ''}${by}`
};

/** What the screen shows, in the address. */
export const compareAddress = filterInAddress({
	view: viewInAddress,
	prefecture: textInAddress,
	size: textInAddress,
	/** The class among similar bodies. */
	similar: { ...textInAddress, key: 'class' },
	edition: textInAddress,
	stage: textInAddress,
	year: textInAddress,
	words: searchInAddress,
	order: { ...orderInAddress, key: 'sort' },
	/** The control whose answers stand side by side. */
	control: textInAddress
});
export type CompareAddress = FilterOf<typeof compareAddress>;
