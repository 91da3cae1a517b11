import type { Query } from '../../app-path.ts';

/** What the address says about the list; empty texts filter nothing. */
export type AnswerFilter = {
	readonly layer: string;
	readonly component: string;
	readonly status: string;
	readonly party: string;
	readonly mark: string;
	readonly essential: boolean;
	readonly search: string;
};

/** The choice of every answer that has a mark, whichever. */
export const anyMark = 'any';

/** Everything is shown. */
export const noFilter: AnswerFilter = {
	layer: '',
	component: '',
	status: '',
	party: '',
	mark: '',
	essential: false,
	search: ''
};

/** Reads the filter from an address. */
export const filterInQuery = (query: URLSearchParams): AnswerFilter => ({
	layer: query.get('layer') ?? '',
	component: query.get('component') ?? '',
	status: query.get('status') ?? '',
	party: query.get('party') ?? '',
	mark: query.get('mark') ?? '',
	essential: query.get('essential') === '1',
	search: query.get('q') ?? ''
});

/** Writes the filter into an address. */
export const queryOfFilter = ({ essential, search, ...choices }: AnswerFilter): Query => ({
	...choices,
	essential: essential ? '1' : '',
	q: search
});
