import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { HistoryRelation } from '#lib/formats/history/relate-histories.ts';
import { messagesFor } from './app-messages.ts';

/** What a file was compared with, and whether the answers of the two are equal. */
export type HistoryComparison = {
	readonly relation: HistoryRelation;
	readonly other: 'kept' | 'earlier';
	readonly answers: 'equal' | 'different';
};

/** How the history of a file stands to another; equal histories with other answers are told apart. */
export function describeHistoryRelation(
	{ relation, other, answers }: HistoryComparison,
	locale: Locale
): string {
	const { relations } = messagesFor(locale).history;
	const name = relations[other];
	switch (relation.kind) {
		case 'same':
			return answers === 'different' ? relations.unrecorded(name) : relations.same(name);
		case 'continues':
			return relations.continues(name, relation.entries);
		case 'older':
			return relations.older(name, relation.entries);
		case 'parted':
			return relations.parted(name, relation.entry);
	}
}
