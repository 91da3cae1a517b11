import { dependencyOf } from './dependency.ts';
import type { DerivableSums } from './derivable-sums.ts';
import { withRow, type Echelon, type EchelonRow } from './echelon.ts';
import { addMultiple, minusOne } from './prime-field.ts';

/**
 * How a sum of too few cities can be computed from what is shown: by place of each shown group, not zero where the
 * derivation needs the group.
 */
export type Breach = { readonly derivation: Int32Array };

/**
 * Looks for derivable sums of fewer cities than `least`: combinations of derived rows that leave so few. Every row
 * that takes part brings the cities of its pivot, where the others are zero, so that only rows with small pivots can,
 * and these hold small parts only. Gives all that are rows by themselves, else one of the fewest rows, if there is any.
 */
export function findBreaches(sums: DerivableSums, least: number): readonly Breach[] {
	const { covers, echelon } = sums;
	const small = echelon.filter(({ pivot }) => (covers[pivot] ?? 0) < least);
	const search = searchAmong(small, covers);
	const budget = least - 1;
	const alone = search.candidates.filter(
		({ cover, columns }) => cover <= budget && costsAtMost(columns, covers, budget - cover)
	);
	if (alone.length > 0) return alone.map(({ row }) => breachOf(sums, [{ row, factor: minusOne }]));
	for (let size = 2; size < least; size += 1) {
		for (const first of search.candidates) {
			const found = extend({ ...search, size }, [first], budget - first.cover);
			if (found !== undefined) return [breachOf(sums, found)];
		}
	}
	return [];
}

/** A derived row with the cities of its pivot. */
type Candidate = {
	readonly place: number;
	readonly row: EchelonRow;
	readonly cover: number;
	/** The columns in which it is not zero, but for the pivot. */
	readonly columns: readonly number[];
};

/** Rows with factors by which they are added up. */
type Combination = readonly { readonly row: EchelonRow; readonly factor: number }[];

type Search = {
	/** Those with fewest cities first. */
	readonly candidates: readonly Candidate[];
	/** Those that are not zero in a column. */
	readonly byColumn: ReadonlyMap<number, readonly Candidate[]>;
	readonly covers: readonly number[];
};

function searchAmong(rows: Echelon, covers: readonly number[]): Search {
	const candidates = rows
		.toSorted((a, b) => (covers[a.pivot] ?? 0) - (covers[b.pivot] ?? 0))
		.map((row, place): Candidate => {
			const columns = columnsOf(row, covers.length);
			return { place, row, cover: covers[row.pivot] ?? 0, columns };
		});
	const byColumn = new Map<number, Candidate[]>();
	for (const one of candidates) {
		for (const column of one.columns) {
			const known = byColumn.get(column);
			if (known === undefined) byColumn.set(column, [one]);
			else known.push(one);
		}
	}
	return { candidates, byColumn, covers };
}

/** The columns of a row behind its pivot, before which it is zero. */
function columnsOf({ values, pivot }: EchelonRow, width: number): readonly number[] {
	const columns: number[] = [];
	for (let column = pivot + 1; column < width; column += 1) {
		if (values[column] !== 0) columns.push(column);
	}
	return columns;
}

/** Whether columns hold no more cities than can be paid for. */
function costsAtMost(columns: readonly number[], covers: readonly number[], budget: number) {
	let left = budget;
	for (const column of columns) {
		left -= covers[column] ?? 0;
		if (left < 0) return false;
	}
	return true;
}

/**
 * Adds rows behind the first until they cancel out. A column in which only one of them is not zero remains in the sum
 * unless one more row has it: such a row is added, or the cities of the column are paid. Rows without a column in
 * common would be two sums, each of fewer cities.
 */
function extend(
	search: Search & { readonly size: number },
	chosen: readonly [Candidate, ...Candidate[]],
	budget: number,
	paid: ReadonlySet<number> = new Set()
): Combination | undefined {
	if (budget < 0) return undefined;
	const lone = loneColumn(chosen, paid);
	const withMore = (more: readonly Candidate[]) => {
		if (chosen.length === search.size) return undefined;
		for (const next of more) {
			if (next.place <= chosen[0].place || chosen.includes(next)) continue;
			const found = extend(search, [...chosen, next], budget - next.cover, paid);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const having = (column: number) => search.byColumn.get(column) ?? [];
	if (lone !== undefined) {
		const left = budget - (search.covers[lone] ?? 0);
		return extend(search, chosen, left, new Set([...paid, lone])) ?? withMore(having(lone));
	}
	const columns = new Set(chosen.flatMap((one) => one.columns));
	return (
		cancelling(chosen, search.covers, budget, paid) ??
		withMore([...new Set([...columns].flatMap(having))])
	);
}

function loneColumn(chosen: readonly Candidate[], paid: ReadonlySet<number>): number | undefined {
	for (const one of chosen) {
		const others = chosen.filter((other) => other !== one);
		const found = one.columns.find(
			(column) => !paid.has(column) && others.every(({ row }) => row.values[column] === 0)
		);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Factors by which rows cancel out but for columns of few cities, and those paid already. */
function cancelling(
	chosen: readonly Candidate[],
	covers: readonly number[],
	budget: number,
	paid: ReadonlySet<number>
): Combination | undefined {
	const columns = [...new Set(chosen.flatMap((one) => one.columns))]
		.filter((column) => !paid.has(column))
		.sort((a, b) => a - b);
	const vectors = chosen.map(
		({ row }) => new Int32Array(columns.map((column) => row.values[column] ?? 0))
	);
	const costs = columns.map((column) => covers[column] ?? 0);
	const left = withoutColumns(vectors, costs, budget);
	const factors = left && dependencyOf(left);
	return factors && chosen.map(({ row }, place) => ({ row, factor: factors[place] ?? 0 }));
}

/**
 * Vectors that depend on each other once columns of few cities are left out. As long as they are independent, one of
 * the columns in which they show it has to go: each is tried.
 */
function withoutColumns(
	vectors: readonly Int32Array[],
	covers: readonly number[],
	budget: number
): readonly Int32Array[] | undefined {
	let echelon: Echelon = [];
	for (const vector of vectors) {
		const next = withRow(echelon, vector, covers.length);
		if (next.detour !== undefined) return vectors;
		echelon = next.echelon;
	}
	for (const { pivot } of echelon) {
		const cover = covers[pivot] ?? 0;
		if (cover > budget) continue;
		const fewer = vectors.map((vector) => vector.with(pivot, 0));
		const found = withoutColumns(fewer, covers, budget - cover);
		if (found !== undefined) return found;
	}
	return undefined;
}

function breachOf({ covers, shown }: DerivableSums, combination: Combination): Breach {
	const whole = new Int32Array(covers.length + shown.length);
	for (const { row, factor } of combination) addMultiple(whole, row.values, factor);
	return { derivation: whole.slice(covers.length) };
}
