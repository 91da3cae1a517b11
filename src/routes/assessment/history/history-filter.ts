import type { Query } from '../../app-path.ts';

/** What the address says about the list; empty texts filter nothing. */
export type HistoryFilter = {
	/** Id of a control. */
	readonly control: string;
	/** A name, or `unnamedPerson`. */
	readonly person: string;
	/** First and last day, `YYYY-MM-DD` in local time. */
	readonly from: string;
	readonly until: string;
	readonly search: string;
	/** From 1. */
	readonly page: number;
};

/** Stands for entries without a name; no name is white space alone. */
export const unnamedPerson = ' ';

/** Everything is shown. */
export const noFilter: HistoryFilter = {
	control: '',
	person: '',
	from: '',
	until: '',
	search: '',
	page: 1
};

/** Reads the filter from an address; what it does not understand filters nothing. */
export const filterInQuery = (query: URLSearchParams): HistoryFilter => ({
	control: query.get('control') ?? '',
	person: query.get('person') ?? '',
	from: dayOf(query.get('from')),
	until: dayOf(query.get('until')),
	search: query.get('q') ?? '',
	page: pageOf(query.get('page'))
});

/** Writes the filter into an address. */
export const queryOfFilter = ({ search, page, ...choices }: HistoryFilter): Query => ({
	...choices,
	q: search,
	page: page === 1 ? '' : String(page)
});

const dayOf = (text: string | null): string =>
	text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';

function pageOf(text: string | null): number {
	const page = Number(text);
	return Number.isSafeInteger(page) && page > 1 ? page : 1;
}
