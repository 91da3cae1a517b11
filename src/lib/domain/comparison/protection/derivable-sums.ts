import { addRow, withRow, type Echelon, type EchelonRow } from './echelon.ts';
import { minusOne } from './prime-field.ts';
import type { PublishedSums, SummedGroup } from './published-sums.ts';

/** Every sum of unknown parts that follows from the shown groups. */
export type DerivableSums = {
	/**
	 * What all of them are combinations of. Columns are unknown parts, those of most cities first; behind them stand the
	 * shown groups by which the sum is derived.
	 */
	readonly echelon: Echelon;
	/** Cities that can hide another in the unknown part of each column. */
	readonly covers: readonly number[];
	/** The column of an unknown part, by its place in the list of parts. */
	readonly columnOf: ReadonlyMap<number, number>;
	/** Ways to derive nothing at all: by them one derivation is turned into another. */
	readonly detours: readonly Int32Array[];
	/** Shown groups in the order of the places behind the columns. */
	readonly shown: readonly SummedGroup[];
};

/**
 * Solves the published sums for what is not shown, like an attacker who knows every number of cities. A part is known
 * where a group of it alone is shown.
 */
export function derivableSums(
	{ parts, groups }: PublishedSums,
	hidden: ReadonlySet<string>
): DerivableSums {
	const shown = groups.filter(({ id }) => !hidden.has(id));
	const known = new Map(
		shown.flatMap(({ parts: [only, ...rest] }, place) =>
			only !== undefined && rest.length === 0 ? [[only, place] as const] : []
		)
	);
	const coverOf = (part: number) => parts[part]?.cover ?? 0;
	const columns = parts
		.map((_, place) => place)
		.filter((place) => !known.has(place))
		.sort((a, b) => coverOf(b) - coverOf(a));
	const columnOf = new Map(columns.map((part, column) => [part, column]));
	const detours: Int32Array[] = [];
	const echelon: EchelonRow[] = [];
	for (const [place, group] of shown.entries()) {
		if (group.parts.length === 1) continue;
		const row = rowOf(group, place, { columnOf, known, shown });
		const detour = addRow(echelon, row, columns.length);
		if (detour !== undefined) detours.push(detour);
	}
	return { echelon, covers: columns.map(coverOf), columnOf, detours, shown };
}

/** What could be derived if one hidden group were shown too; its derivations are not told. */
export function alsoShowing(sums: DerivableSums, group: SummedGroup): DerivableSums {
	const row = new Int32Array(sums.covers.length + sums.shown.length);
	for (const part of group.parts) {
		const column = sums.columnOf.get(part);
		if (column !== undefined) row[column] = 1;
	}
	return { ...sums, echelon: withRow(sums.echelon, row, sums.covers.length).echelon };
}

type Places = {
	readonly columnOf: ReadonlyMap<number, number>;
	readonly known: ReadonlyMap<number, number>;
	readonly shown: readonly SummedGroup[];
};

/** The unknown parts of a group, then the shown groups that have to be known to say what these come to. */
function rowOf(group: SummedGroup, place: number, { columnOf, known, shown }: Places) {
	const row = new Int32Array(columnOf.size + shown.length);
	row[columnOf.size + place] = 1;
	for (const part of group.parts) {
		const column = columnOf.get(part);
		if (column !== undefined) row[column] = 1;
		else row[columnOf.size + (known.get(part) ?? 0)] = minusOne;
	}
	return row;
}
