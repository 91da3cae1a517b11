import type { Published } from './derivable-few.ts';

/**
 * How far the sum over a part can be below and above what it is, with everything published still the same and every
 * sum within its bounds: linear programming (simplex, smallest index first, so that it ends).
 */
export function roomOf(
	{ cities, shown }: Published,
	values: readonly number[],
	part: number
): { readonly below: number; readonly above: number } {
	const room = (sign: 1 | -1) => {
		const down = cities.map((n, at) => (sign === 1 ? values[at]! : 100 * n - values[at]!));
		const up = cities.map((n, at) => 100 * n - down[at]!);
		return maximum(shown, { down, up }, part);
	};
	return { below: room(-1), above: room(1) };
}

type Limits = { readonly down: readonly number[]; readonly up: readonly number[] };
const nearNothing = 1e-7;

/** The largest change of one part, with all others within their limits and no published sum changed. */
function maximum(
	shown: readonly (readonly number[])[],
	{ down, up }: Limits,
	part: number
): number {
	// A change is up − down, each at least nothing; each published sum is two inequalities, so that no change is a start.
	const count = up.length;
	const equations = shown.flatMap((parts) => [1, -1].map((sign) => ({ parts, sign })));
	const rows = [
		...equations.map(({ parts, sign }) => ({
			left: [...up, ...up].map((_, at) =>
				parts.includes(at % count) ? (at < count ? sign : -sign) : 0
			),
			right: 0
		})),
		...[...up, ...down].map((limit, at) => ({
			left: [...up, ...down].map((_, other) => Number(other === at)),
			right: limit
		}))
	];
	const goal = [...up, ...down].map((_, at) => (at === part ? 1 : at === part + count ? -1 : 0));
	return simplex(rows, goal);
}

function simplex(
	constraints: readonly { readonly left: readonly number[]; readonly right: number }[],
	goal: readonly number[]
): number {
	const rows = constraints.map(({ left, right }, at) => [
		...left,
		...constraints.map((_, other) => Number(other === at)),
		right
	]);
	const bottom = [...goal.map((value) => -value), ...constraints.map(() => 0), 0];
	const basis = constraints.map((_, at) => goal.length + at);
	for (;;) {
		const last = bottom.length - 1;
		const entering = bottom.findIndex((value, at) => at < last && value < -nearNothing);
		if (entering === -1) return bottom[last]!;
		const leaving = leavingRow(rows, basis, entering);
		pivot([...rows, bottom], rows[leaving]!, entering);
		basis[leaving] = entering;
	}
}

/** The row that stops the entering column first; of several the one of the smallest index, so that there is an end. */
function leavingRow(rows: readonly number[][], basis: readonly number[], entering: number): number {
	const stopping = rows.flatMap((row, at) =>
		row[entering]! > nearNothing ? [{ at, ratio: row.at(-1)! / row[entering]! }] : []
	);
	const least = Math.min(...stopping.map(({ ratio }) => ratio));
	const first = stopping
		.filter(({ ratio }) => ratio <= least + nearNothing)
		.reduce((a, b) => (basis[b.at]! < basis[a.at]! ? b : a));
	return first.at;
}

function pivot(rows: readonly number[][], pivotRow: number[], column: number): void {
	const divisor = pivotRow[column]!;
	for (let at = 0; at < pivotRow.length; at += 1) pivotRow[at] = pivotRow[at]! / divisor;
	for (const row of rows.filter(
		(other) => other !== pivotRow && Math.abs(other[column]!) > 1e-12
	)) {
		const value = row[column]!;
		for (let at = 0; at < row.length; at += 1) row[at] = row[at]! - value * pivotRow[at]!;
	}
}
