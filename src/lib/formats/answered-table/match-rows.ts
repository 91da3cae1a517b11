import { beginningOf } from '../decoding/beginning-of.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { ColumnMapping } from '../checklist-table/checklist-column.ts';
import type { Table } from '../checklist-table/table.ts';

/** A row of a sheet and the control that it asks. */
export type MatchedRow = { readonly row: number; readonly control: string };

/** A row that seems to ask something, and is not written into. */
export type UnmatchedRow = {
	readonly row: number;
	/** `text-differs`: the number is a control's, the text is not. */
	readonly why: 'text-differs' | 'no-control' | 'row-twice';
	/** The beginning of what it says. */
	readonly text: string;
};

export type MatchedRows = {
	readonly rows: readonly MatchedRow[];
	readonly others: readonly UnmatchedRow[];
};

/**
 * Finds the control of each row: by what the row says, and by its number where several controls say the same.
 * A row whose number is a control's and whose text is another is told, never taken for it.
 */
export function matchRows(table: Table, mapping: ColumnMapping, checklist: Checklist): MatchedRows {
	const find = finderOf(checklist);
	const seen = new Map<string, string>();
	const rows: MatchedRow[] = [];
	const others: UnmatchedRow[] = [];
	for (const { number: row, cells } of table.rows) {
		if (row <= mapping.headerRow) continue;
		const asked = askedBy(cells, mapping);
		const found = find(asked);
		const why = found?.kind === 'control' ? repeats(seen, found.id, asked) : whyNot(found, asked);
		if (why === 'first' && found !== undefined) rows.push({ row, control: found.id });
		else if (why !== 'first' && why !== undefined) {
			others.push({ row, why, text: beginningOf(asked.said.trim()) });
		}
	}
	return { rows, others };
}

const askedBy = (cells: readonly string[], { columns }: ColumnMapping): Asked => ({
	id: cells[columns.id ?? -1] ?? '',
	said: cells[columns.statement ?? -1] ?? '',
	cells
});

function whyNot(found: Found | undefined, { said }: Asked): UnmatchedRow['why'] | undefined {
	if (found !== undefined) return 'text-differs';
	return said.trim() === '' ? undefined : 'no-control';
}

/** A statement that is merged over several rows stands in all of them, and asks once. */
function repeats(seen: Map<string, string>, control: string, { said }: Asked) {
	const before = seen.get(control);
	if (before === plain(said)) return undefined;
	if (before !== undefined) return 'row-twice';
	seen.set(control, plain(said));
	return 'first';
}

type Asked = {
	readonly id: string;
	readonly said: string;
	readonly cells: readonly string[];
};
type Found = { readonly kind: 'control' | 'other-text'; readonly id: string };

function finderOf(checklist: Checklist) {
	const byText = groupBy(checklist.controls, ({ statement }) => plain(statement.ja));
	const byNumber = new Map(checklist.controls.map(({ id }) => [numberOf(id), id]));
	const controls = controlsById(checklist);
	const ofText = (text: string) => byText.get(plain(text)) ?? [];
	return ({ id, said, cells }: Asked): Found | undefined => {
		const own = id === '' ? undefined : controls.get(byNumber.get(numberOf(id)) ?? '');
		if (own !== undefined && says(own.statement.ja, said)) return { kind: 'control', id: own.id };
		// A statement of a second level stands one column further right.
		const [only, ...more] = new Set(cells.flatMap(ofText));
		if (only !== undefined && more.length === 0) return { kind: 'control', id: only.id };
		return own && { kind: 'other-text', id: own.id };
	};
}

/** A control that was made of several rows says what each of them says. */
function says(statement: string, said: string): boolean {
	const [whole, part] = [plain(statement), plain(said)];
	return part !== '' && (whole === part || (part.length >= 4 && whole.includes(part)));
}

/** White space and widths say nothing. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const numberOf = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
