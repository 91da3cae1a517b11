import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { lacksReason } from '#lib/domain/scoring/counted-status.ts';
import type { AnswerItem } from './answer-items.ts';
import { rowOf, type ListRow, type ListRows } from './list-rows.ts';

/** A mark beside a title takes the room of about so many letters. */
const roomOfMark = 12;

/** As many lines are measured, since the longest text is not always the one with the most lines. */
const measured = 6;

/** The lines that may need the most room, one for each control at most: all lines get the height that they need. */
export function longestLines(
	items: readonly AnswerItem[],
	rows: Pick<ListRows, 'headings'>,
	locale: Locale
): readonly ListRow[] {
	const lengths = new Map<string, { readonly item: AnswerItem; readonly length: number }>();
	for (const item of items) {
		const { id, title } = item.pair.control;
		const length = title[locale].length + (lacksReason(item.answer) ? roomOfMark : 0);
		if (length > (lengths.get(id)?.length ?? 0)) lengths.set(id, { item, length });
	}
	const longest = [...lengths.values()].toSorted((a, b) => b.length - a.length);
	const nameLength = (row: ListRow) => (row.kind === 'group' ? row.name.length : 0);
	const headings = rows.headings().toSorted((a, b) => nameLength(b) - nameLength(a));
	return [
		...longest.slice(0, measured).map(({ item }) => rowOf(item)),
		...headings.slice(0, measured)
	];
}
