import {
	filterInAddress,
	flagInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf
} from '../../filter-in-address.ts';

/** The choice of every answer that has a mark, whichever. */
export const anyMark = 'any';

/** The filter of the list of controls in the address. */
export const answerFilter = filterInAddress({
	layer: textInAddress,
	component: textInAddress,
	status: textInAddress,
	party: textInAddress,
	mark: textInAddress,
	essential: flagInAddress,
	search: searchInAddress
});

/** What the list of controls shows. */
export type AnswerFilter = FilterOf<typeof answerFilter>;
