import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
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
	readonly status: AnswerStatus | 'unanswered';
	/** The party named in the answer, else that of the component; empty where none is named. */
	readonly party: string;
};

/** Every applicable control with its answer, in the order of layers and components. */
export function answerItems(pairs: readonly Pair[], assessment: Assessment): readonly AnswerItem[] {
	const partyOf = new Map(assessment.components.map(({ id, party }) => [id, party]));
	return pairs
		.map((pair): AnswerItem => {
			const answer = assessment.answers[pair.component]?.[pair.control.id];
			return {
				key: pairKeyText(pair),
				pair,
				answer,
				status: answer?.status ?? 'unanswered',
				party: answer?.party ?? partyOf.get(pair.component) ?? ''
			};
		})
		.sort(
			(a, b) =>
				a.pair.layerOrder - b.pair.layerOrder || a.pair.componentOrder - b.pair.componentOrder
		);
}

/** The items that pass a filter; the search looks at id, title, statement and note in any width. */
export function filterItems(
	items: readonly AnswerItem[],
	filter: AnswerFilter,
	locale: Locale
): readonly AnswerItem[] {
	const finds = searchFor(filter.search);
	return items.filter((item) => {
		const { control } = item.pair;
		if (!hasChoices(item, filter) || (filter.essential && !control.essential)) return false;
		if (filter.mark === anyMark && item.answer?.mark === undefined) return false;
		const { id, title, statement } = control;
		return finds([id, title[locale], statement[locale], item.answer?.note]);
	});
}

/** Whether an item has everything that is chosen in the lists; an empty choice asks for nothing. */
function hasChoices({ pair, status, party, answer }: AnswerItem, filter: AnswerFilter): boolean {
	return [
		[filter.layer, pair.control.layer],
		[filter.component, pair.component],
		[filter.status, status],
		[filter.party, party],
		[filter.mark === anyMark ? '' : filter.mark, answer?.mark]
	].every(([wanted, found]) => wanted === '' || wanted === found);
}
