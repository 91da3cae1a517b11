import type { HandedAnswer } from '#lib/domain/hand-over/handed-answers.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { searchFor } from '../../search-for.ts';
import { anyPoint, type HandOverFilter } from './hand-over-filter.ts';

/** The answers a filter lets through, in the order given. */
export function filterHanded(
	answers: readonly HandedAnswer[],
	{ point, layer, component, search }: HandOverFilter,
	locale: Locale
): readonly HandedAnswer[] {
	const found = searchFor(search);
	const hasPoint = (doubts: readonly string[]) =>
		point === anyPoint ? doubts.length > 0 : doubts.includes(point);
	return answers.filter(
		({ pair, answer, doubts }) =>
			(point === '' || hasPoint(doubts)) &&
			(layer === '' || pair.control.layer === layer) &&
			(component === '' || pair.component === component) &&
			found([
				pair.control.id,
				pair.control.title[locale],
				answer?.note,
				answer?.reason,
				answer?.updatedBy
			])
	);
}
