import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import type { TableRow } from './read-table-rows.ts';

/** The id of a row's control, and how it came to it. */
export type GivenId = {
	readonly row: TableRow;
	readonly id: string;
	/** `own`: the sheet's. `changed`: the sheet's in the form ids have. `row`: of the row's number. */
	readonly from: 'own' | 'changed' | 'row' | 'order';
	/** Whether an earlier row has the same one in the sheet. */
	readonly isDuplicate: boolean;
};

/** Gives every row an id that no other has, except where the sheet itself gives one twice. */
export const giveIds = (
	rows: readonly TableRow[],
	hasIds: 'with-ids' | 'without-ids'
): readonly GivenId[] =>
	hasIds === 'with-ids'
		? idsOfSheet(rows)
		: rows.map((row, place) => ({
				row,
				id: `I-${padded(place + 1)}`,
				from: 'order',
				isDuplicate: false
			}));

const padded = (number: number): string => String(number).padStart(3, '0');

/** Ids in the right form keep it, wherever they stand; the others take what is left. */
function idsOfSheet(rows: readonly TableRow[]): readonly GivenId[] {
	const taken = new Set(rows.map(({ texts }) => texts.id).filter(isControlId));
	const seen = new Set<string>();
	return rows.map((row): GivenId => {
		const own = row.texts.id;
		const isDuplicate = own !== '' && seen.has(own);
		seen.add(own);
		if (isControlId(own)) return { row, id: own, from: 'own', isDuplicate };
		const changed = inIdForm(own);
		const from = isControlId(changed) && !taken.has(changed) ? 'changed' : 'row';
		const id = from === 'changed' ? changed : freeId(`row-${padded(row.row)}`, taken);
		taken.add(id);
		return { row, id, from, isDuplicate };
	});
}

const isControlId = (text: string): boolean => controlIdSchema.safeParse(text).success;

/** Half width, strokes of one kind, and one for every run of spaces, brackets and other separators. */
const inIdForm = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−ー]/gu, '-')
		.replace(/[\s()[\]【】「」<>〈〉/・,:;、。#]+/gu, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^[-._]+|-+$/g, '');

function freeId(wanted: string, taken: ReadonlySet<string>): string {
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
	return id;
}
