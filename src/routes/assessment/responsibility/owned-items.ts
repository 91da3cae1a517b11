import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { createOwnerOf, type Owner } from '#lib/domain/responsibility/owner-of.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { type Pair, pairKeyText } from '#lib/domain/scoring/list-pairs.ts';
import { searchFor } from '../../search-for.ts';
import type { OwnerChoice, OwnerFilter } from './owner-filter.ts';

/** One line of the list: a control on a component, whose it is now and whose it usually is. */
export type OwnedItem = {
	readonly key: string;
	readonly pair: Pair;
	readonly owner: Owner;
	/** The owner where none is set for the pair itself. */
	readonly usual: Owner;
	/** Whether the answer wants another look: carried over from another edition or year. */
	readonly isMarked: boolean;
};

/** Every judged pair with its owner, in the order of layers and components. */
export function ownedItems(
	judged: readonly JudgedPair[],
	assessment: Pick<Assessment, 'parties' | 'components'>
): readonly OwnedItem[] {
	const ownerOf = createOwnerOf(assessment);
	return judged
		.map(({ pair, answer }): OwnedItem => ({
			key: pairKeyText(pair),
			pair,
			owner: ownerOf(pair, answer),
			usual: ownerOf(pair, undefined),
			isMarked: answer?.mark !== undefined
		}))
		.sort(
			(a, b) =>
				a.pair.layerOrder - b.pair.layerOrder || a.pair.componentOrder - b.pair.componentOrder
		);
}

/** The items that pass a filter; the search looks at id, title and statement in any width. */
export function filterItems(
	items: readonly OwnedItem[],
	{ owner, layer, component, search }: Omit<OwnerFilter, 'page'>,
	locale: Locale
): readonly OwnedItem[] {
	const finds = searchFor(search);
	return items.filter(({ pair, owner: found }) => {
		if (layer !== '' && pair.control.layer !== layer) return false;
		if (component !== '' && pair.component !== component) return false;
		if (!isOwnedAs(found, owner)) return false;
		const { id, title, statement } = pair.control;
		return finds([id, title[locale], statement[locale]]);
	});
}

function isOwnedAs({ party, disputedBy }: Owner, choice: OwnerChoice): boolean {
	switch (choice.kind) {
		case 'all':
			return true;
		case 'nobody':
			return party === null;
		case 'several':
			return disputedBy !== null;
		case 'party':
			return party === choice.id;
	}
}
