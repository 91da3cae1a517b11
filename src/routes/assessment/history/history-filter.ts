import {
	dayInAddress,
	filterInAddress,
	pageInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf
} from '../../filter-in-address.ts';

/** Stands for entries without a name; no name is white space alone. */
export const unnamedPerson = ' ';

/** The filter of the history in the address. */
export const historyFilter = filterInAddress({
	/** Id of a control. */
	control: textInAddress,
	/** A name, or `unnamedPerson`. */
	person: textInAddress,
	/** First and last day in local time. */
	from: dayInAddress,
	until: dayInAddress,
	search: searchInAddress,
	page: pageInAddress
});

/** What the history shows. */
export type HistoryFilter = FilterOf<typeof historyFilter>;
