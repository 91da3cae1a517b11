import {
	filterInAddress,
	pageInAddress,
	searchInAddress,
	textInAddress,
	type FilterOf
} from '../../filter-in-address.ts';

/** Whose pairs are shown: everybody's, nobody's, those of more than one party, or one party's. */
export type OwnerChoice =
	{ readonly kind: 'all' | 'nobody' | 'several' } | { readonly kind: 'party'; readonly id: string };

/** A choice as the address and the list of choices write it; ids of parties stand behind a colon. */
export const ownerChoiceText = (choice: OwnerChoice): string =>
	choice.kind === 'party' ? `party:${choice.id}` : choice.kind === 'all' ? '' : choice.kind;

/** The choice of a text; everybody's where it says nothing known. */
export function ownerChoiceOf(text: string): OwnerChoice {
	if (text === 'nobody' || text === 'several') return { kind: text };
	const [, id] = /^party:(.+)$/.exec(text) ?? [];
	return id === undefined ? { kind: 'all' } : { kind: 'party', id };
}

/** The filter of the list of owners in the address. */
export const ownerFilter = filterInAddress({
	owner: { read: ownerChoiceOf, write: ownerChoiceText },
	layer: textInAddress,
	component: textInAddress,
	search: searchInAddress,
	page: pageInAddress
});

/** What the list of owners shows. */
export type OwnerFilter = FilterOf<typeof ownerFilter>;
