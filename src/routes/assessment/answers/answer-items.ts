import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { countedStatus, type CountedStatus } from '#lib/domain/scoring/counted-status.ts';
import { pairKeyText, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { searchFor } from '../../search-for.ts';
import { anyMark, answerFilter, type AnswerFilter } from './answer-filter.ts';

/** One line of the list: a control on a component with what is answered now. */
export type AnswerItem = {
	/** `<component> <control>`: what the address names. */
	readonly key: string;
	readonly pair: Pair;
	readonly answer: Answer | undefined;
	/** What the answer counts as, here as in every figure. */
	readonly status: CountedStatus;
	/** The party named in the answer, else that of the component; empty where none is named. */
	readonly party: string;
};

/**
 * Every applicable control with its answer, in the order of layers and components. An item whose answer
 * stays is the same one, so that its line is left alone; only components with another answer are gone through.
 */
export function answerItems(
	pairs: readonly Pair[],
	{ components, answers }: Pick<Assessment, 'components' | 'answers'>
): readonly AnswerItem[] {
	const last = lastLists.get(pairs);
	const { order, items: before } = last ?? { order: inOrder(pairs), items: [] };
	const partyOf = new Map(components.map(({ id, party }) => [id, party]));
	const isAsBefore = (component: string): boolean =>
		last?.components === components && last.answers[component] === answers[component];
	const items = [...before];
	for (const [component, places] of order.placesOf) {
		if (isAsBefore(component)) continue;
		const subject = { answers: answers[component] ?? {}, party: partyOf.get(component) ?? '' };
		for (const place of places) {
			const pair = order.pairs[place];
			if (pair !== undefined) items[place] = itemOf(pair, subject, items[place]);
		}
	}
	lastLists.set(pairs, { order, components, answers, items });
	return items;
}

function itemOf(
	pair: Pair,
	of: { readonly answers: Readonly<Record<string, Answer>>; readonly party: string },
	last: AnswerItem | undefined
): AnswerItem {
	const answer = of.answers[pair.control.id];
	const party = answer?.party ?? of.party;
	if (last?.answer === answer && last?.party === party) return last;
	const key = last?.key ?? pairKeyText(pair);
	return { key, pair, answer, status: countedStatus(answer), party };
}

/** What the items of some pairs were made of, and the items. */
type LastList = Pick<Assessment, 'components' | 'answers'> & {
	readonly order: PairOrder;
	readonly items: readonly AnswerItem[];
};

const lastLists = new WeakMap<readonly Pair[], LastList>();

/** Pairs as they are listed, and where each component's stand. The answers do not matter for it. */
type PairOrder = {
	readonly pairs: readonly Pair[];
	readonly placesOf: ReadonlyMap<string, readonly number[]>;
};

function inOrder(pairs: readonly Pair[]): PairOrder {
	const sorted = pairs.toSorted(
		(a, b) => a.layerOrder - b.layerOrder || a.componentOrder - b.componentOrder
	);
	return {
		pairs: sorted,
		placesOf: groupBy(sorted.keys(), (place) => sorted[place]?.component ?? '')
	};
}

/** The items that pass a filter; the search looks at id, title, statement and note in any width. */
export const filterItems = (
	items: readonly AnswerItem[],
	filter: AnswerFilter,
	locale: Locale
): readonly AnswerItem[] => items.filter(passing(filter, locale));

/** Whether an item passes a filter; its words are looked through once. */
export function passing(filter: AnswerFilter, locale: Locale): (item: AnswerItem) => boolean {
	if (Object.values(answerFilter.write(filter)).join('') === '') return () => true;
	const finds = searchFor(filter.search);
	const found = new WeakMap<AnswerItem, boolean>();
	const isFound = (item: AnswerItem): boolean => {
		const known = found.get(item);
		if (known !== undefined) return known;
		const { id, title, statement } = item.pair.control;
		const finding = finds([id, title[locale], statement[locale], item.answer?.note]);
		found.set(item, finding);
		return finding;
	};
	return (item) => {
		if (!hasChoices(item, filter) || (filter.essential && !item.pair.control.essential))
			return false;
		if (filter.mark === anyMark && item.answer?.mark === undefined) return false;
		return filter.search === '' || isFound(item);
	};
}

/** Whether an item has everything that is chosen in the lists; an empty choice asks for nothing. */
function hasChoices({ pair, status, party, answer }: AnswerItem, filter: AnswerFilter): boolean {
	return (
		isWanted(filter.layer, pair.control.layer) &&
		isWanted(filter.component, pair.component) &&
		isWanted(filter.status, status) &&
		isWanted(filter.party, party) &&
		isWanted(filter.mark === anyMark ? '' : filter.mark, answer?.mark)
	);
}

const isWanted = (wanted: string, found: string | undefined): boolean =>
	wanted === '' || wanted === found;
