import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import type { TableRow } from './read-table-rows.ts';
import { numberSections, sheetPrefixes, withPrefix } from './restarted-numbers.ts';
import { wantedIds, type WantedId } from './wanted-ids.ts';

/** The id of a row's control, and how it came to it. */
export type GivenId = {
	readonly row: TableRow;
	readonly id: string;
	/**
	 * `own`: the sheet's. `changed`: the sheet's in the form ids have, or below another. `shared`: of a number
	 * that stands for several. `row`: of the row's number. `order`: counted, in a sheet without numbers.
	 */
	readonly from: 'own' | 'changed' | 'shared' | 'row' | 'order';
};

export type GivenIds = {
	readonly given: readonly GivenId[];
	/** What was put before the ids of each sheet, where its numbers begin anew. */
	readonly prefixes: ReadonlyMap<string, string>;
};

/** Gives every row an id that no other has. */
export function giveIds(
	rows: readonly TableRow[],
	isNumbered: (sheet: string) => boolean
): GivenIds {
	const restarted = numberSections(wantedIds(rows.filter(({ sheet }) => isNumbered(sheet))));
	const prefixes = sheetPrefixes(restarted);
	const wanted = restarted.map((one) => withPrefix(one, prefixes.get(one.row.sheet) ?? ''));
	const byRow = new Map(wanted.map((one) => [one.row, one]));
	const own = wanted.filter(isOwn).map(({ id }) => id);
	const ids: Ids = { taken: new Set(own), stepped: stepsOf(own), given: new Set() };
	let order = 0;
	const given = rows.map((row): GivenId => {
		const found = byRow.get(row);
		if (found !== undefined) return settle(found, ids);
		return { row, id: freeId(`I-${padded(++order)}`, ids), from: 'order' };
	});
	return { given, prefixes };
}

const padded = (number: number): string => String(number).padStart(3, '0');

const isControlId = (text: string): boolean => controlIdSchema.safeParse(text).success;

/** Whether the sheet writes the very id; such ones keep it, wherever they stand. */
const isOwn = ({ row, id, share }: WantedId): boolean =>
	share === 1 && id !== '' && row.numbers.at(-1) === id;

/** The ids that are spoken for. */
type Ids = {
	/** Those of the sheet, and those given so far. */
	readonly taken: Set<string>;
	/** What the sheet's own ids have before a stroke. */
	readonly stepped: ReadonlySet<string>;
	/** What rows so far wanted and got. */
	readonly given: Set<string>;
};

const stepsOf = (ids: readonly string[]): ReadonlySet<string> =>
	new Set(ids.flatMap((id) => Array.from(id.matchAll(/-/g), ({ index }) => id.slice(0, index))));

/** The id that is wanted where it is free, and the nearest to it else. */
function settle(wanted: WantedId, ids: Ids): GivenId {
	const { row, id, share } = wanted;
	const isFirst = row.numbers.length > 0 && share === 1 && !ids.given.has(id);
	if (isFirst && isFree(wanted, ids)) return give(row, id, isOwn(wanted) ? 'own' : 'changed', ids);
	const shared = isFirst || id === '' ? undefined : sharedId(wanted, ids);
	if (shared !== undefined) return give(row, shared, 'shared', ids);
	return { row, id: freeId(`row-${padded(row.row)}`, ids), from: 'row' };
}

const isFree = (wanted: WantedId, { taken }: Ids): boolean =>
	isOwn(wanted) || (isControlId(wanted.id) && !taken.has(wanted.id));

function give(row: TableRow, id: string, from: GivenId['from'], { taken, given }: Ids): GivenId {
	taken.add(id);
	given.add(id);
	return { row, id, from };
}

/** `1-2` for the second of 1, or `1(2)` where the sheet itself has numbers such as `1-1`. */
function sharedId({ row, id, share }: WantedId, { taken, stepped }: Ids): string | undefined {
	const first = row.numbers.length > 0 ? 2 : share;
	const isStepped = stepped.has(id);
	for (let number = first; number < first + mostShares; number++) {
		const next = isStepped ? `${id}(${String(number)})` : `${id}-${String(number)}`;
		if (!isControlId(next)) return undefined;
		if (!taken.has(next)) return next;
	}
	return undefined;
}

/** More controls than a checklist has. */
const mostShares = 10_000;

function freeId(wanted: string, { taken }: Ids): string {
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
	taken.add(id);
	return id;
}
