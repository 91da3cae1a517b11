import { dependencyOf } from './dependency.ts';
import type { DerivableSums } from './derivable-sums.ts';
import { withRow, type Echelon, type EchelonRow } from './echelon.ts';
import { addMultiple } from './prime-field.ts';

/**
 * How a sum of too few cities can be computed from what is shown: by place of each shown group, not zero where the
 * derivation needs the group.
 */
export type Breach = { readonly derivation: Float64Array };

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
	const alone = search.candidates.flatMap((one) =>
		one.cover > budget ? [] : (cancelling([one], search.covers, budget - one.cover) ?? [])
	);
	if (alone.length > 0) return alone.map((only) => breachOf(sums, [only]));
	for (let size = 2; size < least; size += 1) {
		for (const first of search.candidates) {
			const found = extend({ ...search, size }, [first], budget - first.cover);
			if (found !== undefined) return [breachOf(sums, found)];
		}
	}
	return [];
}

/** A derived row with the cities of its pivot, and its values in the columns that are no pivots. */
type Candidate = {
	readonly place: number;
	readonly row: EchelonRow;
	readonly cover: number;
	readonly free: Float64Array;
	/** The columns in which it is not zero. */
	readonly columns: readonly number[];
};

/** Rows with the factors by which they are added up. */
type Combination = readonly { readonly row: EchelonRow; readonly factor: number }[];

type Search = {
	/** Those with fewest cities first. */
	readonly candidates: readonly Candidate[];
	/** Those that are not zero in a column. */
	readonly byColumn: readonly (readonly Candidate[])[];
	/** Cities of the columns that are no pivots. */
	readonly covers: readonly number[];
};

function searchAmong(rows: Echelon, covers: readonly number[]): Search {
	const pivots = new Set(rows.map(({ pivot }) => pivot));
	const isUsed = (column: number) => rows.some(({ values }) => values[column] !== 0);
	const used = [...covers.keys()].filter((column) => !pivots.has(column) && isUsed(column));
	const candidates = rows
		.toSorted((a, b) => (covers[a.pivot] ?? 0) - (covers[b.pivot] ?? 0))
		.map((row, place): Candidate => {
			const free = new Float64Array(used.map((column) => row.values[column] ?? 0));
			const columns = [...free.keys()].filter((column) => free[column] !== 0);
			return { place, row, cover: covers[row.pivot] ?? 0, free, columns };
		});
	const byColumn = used.map((): Candidate[] => []);
	for (const one of candidates) for (const column of one.columns) byColumn[column]?.push(one);
	return { candidates, byColumn, covers: used.map((column) => covers[column] ?? 0) };
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
	if (lone !== undefined) {
		const left = budget - (search.covers[lone] ?? 0);
		return (
			extend(search, chosen, left, new Set([...paid, lone])) ??
			withMore(search.byColumn[lone] ?? [])
		);
	}
	const columns = new Set(chosen.flatMap((one) => one.columns));
	return (
		cancelling(chosen, search.covers, budget, paid) ??
		withMore([...new Set([...columns].flatMap((column) => search.byColumn[column] ?? []))])
	);
}

function loneColumn(chosen: readonly Candidate[], paid: ReadonlySet<number>): number | undefined {
	for (const one of chosen) {
		const others = chosen.filter((other) => other !== one);
		const found = one.columns.find(
			(column) => !paid.has(column) && others.every(({ free }) => free[column] === 0)
		);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Factors by which rows cancel out but for columns of few cities, and those paid already. */
function cancelling(
	rows: readonly Candidate[],
	covers: readonly number[],
	budget: number,
	paid: ReadonlySet<number> = new Set()
): Combination | undefined {
	const vectors = rows.map(({ free }) => free.map((value, at) => (paid.has(at) ? 0 : value)));
	const left = withoutColumns(vectors, covers, budget);
	const factors = left && dependencyOf(left);
	return factors && rows.map(({ row }, place) => ({ row, factor: factors[place] ?? 0 }));
}

/**
 * Vectors that depend on each other once columns of few cities are left out. As long as they are independent, one of
 * the columns in which they show it has to go: each is tried.
 */
function withoutColumns(
	vectors: readonly Float64Array[],
	covers: readonly number[],
	budget: number
): readonly Float64Array[] | undefined {
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
	const whole = new Float64Array(covers.length + shown.length);
	for (const { row, factor } of combination) addMultiple(whole, row.values, factor);
	return { derivation: whole.slice(covers.length) };
}
