import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { CountedStatus } from '#lib/domain/scoring/counted-status.ts';
import type { answering } from '#lib/i18n/messages/ja/answering.ts';
import type { AnswerItem } from './answer-items.ts';
import type { Said } from './said.ts';

/** What the words of a deed are made of. */
export type SaidWords = {
	readonly text: typeof answering;
	readonly statuses: Readonly<Record<CountedStatus, string>>;
	readonly locale: Locale;
	/** Names of what has answers, by id. */
	readonly places: ReadonlyMap<string, string>;
};

/** A control with its component and what it counts as, as it is heard after each step. */
export function nameOfItem(
	{ pair, status }: AnswerItem,
	{ text, statuses, locale, places }: SaidWords
): string {
	const { id, title } = pair.control;
	return text.at(id, title[locale], places.get(pair.component) ?? pair.component, statuses[status]);
}

/** What there is to read of a deed beyond what the card shows; `answerNow` tells what stands after it. */
export function textOfSaid(
	said: Said,
	words: SaidWords,
	answerNow: (item: AnswerItem) => CountedStatus
): string {
	const { text, statuses } = words;
	switch (said.kind) {
		case 'at':
			return textOfStep(said, text);
		case 'answered':
			return text.answered(statuses[said.status]);
		case 'reason-wanted':
			return text.reasonWanted;
		case 'listed':
			return text.shown(said.count, said.of);
		case 'none-open':
			return said.elsewhere > 0 ? text.noneOpenHere : text.noneOpen;
		case 'undone':
		case 'redone':
			return textOfUndo(said, words, answerNow(said.item));
	}
}

function textOfStep(
	{ wrapped, left }: Extract<Said, { kind: 'at' }>,
	text: SaidWords['text']
): string {
	const over = { no: '', 'to-first': text.wrappedToFirst, 'to-last': text.wrappedToLast }[wrapped];
	const missing = left === undefined ? '' : text.leftWithoutReason(left.pair.control.id);
	return [over, missing].filter((part) => part !== '').join(' ');
}

function textOfUndo(
	{ kind, item, count }: Extract<Said, { kind: 'undone' | 'redone' }>,
	{ text, statuses, places }: SaidWords,
	now: CountedStatus
): string {
	const { id } = item.pair.control;
	if (count > 1) return (kind === 'undone' ? text.undoneMany : text.redoneMany)(id, count);
	const place = places.get(item.pair.component) ?? item.pair.component;
	return (kind === 'undone' ? text.undone : text.redone)(id, place, statuses[now]);
}
