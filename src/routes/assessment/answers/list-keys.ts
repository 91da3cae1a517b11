import type { ListRows } from './list-rows.ts';

/** Where a key leads in the list: to a row, or to fold or unfold a group. */
export type ListMove =
	| { readonly kind: 'to'; readonly index: number }
	| { readonly kind: 'fold' | 'unfold'; readonly group: string };

/** Rows a page key goes over. */
const pageOfRows = 10;

/** What a key does in the list: up, down and to the ends; left and right fold, unfold and go between the levels. */
export function listMove(key: string, rows: ListRows, at: number): ListMove | undefined {
	const to = (index: number): ListMove => ({
		kind: 'to',
		index: Math.max(0, Math.min(index, rows.length - 1))
	});
	switch (key) {
		case 'ArrowDown':
			return to(at + 1);
		case 'ArrowUp':
			return to(at - 1);
		case 'PageDown':
			return to(at + pageOfRows);
		case 'PageUp':
			return to(at - pageOfRows);
		case 'Home':
			return to(0);
		case 'End':
			return to(rows.length - 1);
		case 'ArrowLeft':
		case 'ArrowRight':
			return sideways(key, rows, at);
		default:
			return undefined;
	}
}

function sideways(
	key: 'ArrowLeft' | 'ArrowRight',
	rows: ListRows,
	at: number
): ListMove | undefined {
	const row = rows.at(at);
	if (row === undefined) return undefined;
	if (row.kind === 'group') {
		if (key === 'ArrowLeft') return row.folded ? undefined : { kind: 'fold', group: row.key };
		return row.folded ? { kind: 'unfold', group: row.key } : { kind: 'to', index: at + 1 };
	}
	return key === 'ArrowLeft' ? { kind: 'to', index: rows.indexOf(row.group) } : undefined;
}

/** The next row after `at` whose text begins with what is typed, around the end; one letter goes on, more stay. */
export function typedTo(
	typed: string,
	texts: readonly (readonly string[])[],
	at: number
): number | undefined {
	const wanted = fold(typed);
	const from = typed.length > 1 ? at : at + 1;
	const order = texts.map((_, index) => (from + index) % texts.length);
	return order.find((index) => texts[index]?.some((text) => fold(text).startsWith(wanted)));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
