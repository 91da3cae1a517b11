import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { countedStatus, type CountedStatus } from '#lib/domain/scoring/counted-status.ts';
import { pairKeyText, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { searchFor } from '../../search-for.ts';
import { anyMark, type AnswerFilter } from './answer-filter.ts';

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

/** Every applicable control with its answer, in the order of layers and components. */
export function answerItems(pairs: readonly Pair[], assessment: Assessment): readonly AnswerItem[] {
	const partyOf = new Map(assessment.components.map(({ id, party }) => [id, party]));
	return inOrder(pairs).map((pair): AnswerItem => {
		const answer = assessment.answers[pair.component]?.[pair.control.id];
		const party = answer?.party ?? partyOf.get(pair.component) ?? '';
		const known = lastItems.get(pair);
		if (known?.answer === answer && known?.party === party) return known;
		const item = { key: pairKeyText(pair), pair, answer, status: countedStatus(answer), party };
		lastItems.set(pair, item);
		return item;
	});
}

/** What a pair was last: an item whose answer stays is the same one, so that its line is left alone. */
const lastItems = new WeakMap<Pair, AnswerItem>();

/** The order of pairs does not follow from the answers: it is found once. */
const orders = new WeakMap<readonly Pair[], readonly Pair[]>();

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
	const known = orders.get(pairs);
	if (known !== undefined) return known;
	const sorted = pairs.toSorted(
		(a, b) => a.layerOrder - b.layerOrder || a.componentOrder - b.componentOrder
	);
	orders.set(pairs, sorted);
	return sorted;
}

/** The items that pass a filter; the search looks at id, title, statement and note in any width. */
export const filterItems = (
	items: readonly AnswerItem[],
	filter: AnswerFilter,
	locale: Locale
): readonly AnswerItem[] => items.filter(passing(filter, locale));

/** Whether an item passes a filter. */
export function passing(filter: AnswerFilter, locale: Locale): (item: AnswerItem) => boolean {
	const finds = searchFor(filter.search);
	return (item) => {
		const { control } = item.pair;
		if (!hasChoices(item, filter) || (filter.essential && !control.essential)) return false;
		if (filter.mark === anyMark && item.answer?.mark === undefined) return false;
		if (filter.search === '') return true;
		const { id, title, statement } = control;
		return finds([id, title[locale], statement[locale], item.answer?.note]);
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
