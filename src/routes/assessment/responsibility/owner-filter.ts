import type { Query } from '../../app-path.ts';

/** Whose pairs are shown: everybody's, nobody's, those of more than one party, or one party's. */
export type OwnerChoice =
	{ readonly kind: 'all' | 'nobody' | 'several' } | { readonly kind: 'party'; readonly id: string };

/** What the address says about the list; empty texts filter nothing. */
export type OwnerFilter = {
	readonly owner: OwnerChoice;
	readonly layer: string;
	readonly component: string;
	readonly search: string;
	/** From 1. */
	readonly page: number;
};

/** Everything is shown. */
export const noFilter: OwnerFilter = {
	owner: { kind: 'all' },
	layer: '',
	component: '',
	search: '',
	page: 1
};

/** Reads the filter from an address; what it does not know filters nothing. */
export const filterInQuery = (query: URLSearchParams): OwnerFilter => ({
	owner: ownerChoiceOf(query.get('owner') ?? ''),
	layer: query.get('layer') ?? '',
	component: query.get('component') ?? '',
	search: query.get('q') ?? '',
	page: pageOf(query.get('page'))
});

/** Writes the filter into an address. */
export const queryOfFilter = ({ owner, layer, component, search, page }: OwnerFilter): Query => ({
	owner: ownerChoiceText(owner),
	layer,
	component,
	q: search,
	page: page === 1 ? '' : String(page)
});

/** A choice as the address and the list of choices write it; ids of parties stand behind a colon. */
export const ownerChoiceText = (choice: OwnerChoice): string =>
	choice.kind === 'party' ? `party:${choice.id}` : choice.kind === 'all' ? '' : choice.kind;

/** The choice of a text; everybody's where it says nothing known. */
export function ownerChoiceOf(text: string): OwnerChoice {
	if (text === 'nobody' || text === 'several') return { kind: text };
	const [, id] = /^party:(.+)$/.exec(text) ?? [];
	return id === undefined ? { kind: 'all' } : { kind: 'party', id };
}

function pageOf(text: string | null): number {
	const page = Number(text);
	return Number.isSafeInteger(page) && page > 1 ? page : 1;
}
