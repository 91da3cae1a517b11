import {
	filterInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf
} from '../../filter-in-address.ts';

/** The choice of every answer with a point to look at, whichever. */
export const anyPoint = 'any';

/** The filter of the answers that are handed over, in the address. */
export const handOverFilter = filterInAddress({
	point: textInAddress,
	layer: textInAddress,
	component: textInAddress,
	search: searchInAddress
});

/** Which answers are shown. */
export type HandOverFilter = FilterOf<typeof handOverFilter>;
