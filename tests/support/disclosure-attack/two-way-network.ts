import { groupBy } from '#lib/domain/primitives/group-by.ts';

/**
 * A published two-way table as its attackers draw it (Gusfield 1988): rows, columns and the two margins are corners,
 * each cell that is not shown is an edge. The total of row r runs from the margin to r, a cell from its row to its
 * column, the total of a column from there to the other margin, and the total of all from margin to margin.
 */
export type HiddenEdge = {
	readonly from: number;
	readonly to: number;
	/** Cities. */
	readonly n: number;
	/** How far its sum can fall and rise; sums of totals have no limits of their own. */
	readonly down: number;
	readonly up: number;
	/** Whether it is a total, about which its parts say everything. */
	readonly isTotal: boolean;
};

/** Least number of cities over all cuts of the hidden edges, by the algorithm of Stoer and Wagner (1997). */
export function leastCut(edges: readonly HiddenEdge[]): number {
	let least = Infinity;
	for (const corners of components(edges)) {
		const place = new Map(corners.map((corner, at) => [corner, at]));
		const weights = corners.map(() => corners.map(() => 0));
		for (const { from, to, n, isTotal } of edges) {
			const [a, b] = [place.get(from), place.get(to)];
			if (a === undefined || b === undefined || a === b) continue;
			const weight = isTotal ? 1e9 : n;
			weights[a]![b]! += weight;
			weights[b]![a]! += weight;
		}
		least = Math.min(least, stoerWagner(weights));
	}
	return least;
}

function components(edges: readonly HiddenEdge[]): readonly (readonly number[])[] {
	const touching = groupBy(
		edges.flatMap(({ from, to }) => [
			{ at: from, other: to },
			{ at: to, other: from }
		]),
		({ at }) => String(at)
	);
	const seen = new Set<number>();
	const reach = (start: number): readonly number[] => {
		const own = [start];
		seen.add(start);
		for (const corner of own) {
			const others = (touching.get(String(corner)) ?? []).map(({ other }) => other);
			const fresh = [...new Set(others)].filter((other) => !seen.has(other));
			for (const other of fresh) seen.add(other);
			own.push(...fresh);
		}
		return own;
	};
	return edges.flatMap(({ from }) => (seen.has(from) ? [] : [reach(from)]));
}

function stoerWagner(weights: number[][]): number {
	let left = weights.map((_, corner) => corner);
	let least = Infinity;
	while (left.length > 1) {
		const pull = new Map(left.map((corner) => [corner, 0]));
		let [before, last] = [-1, -1];
		let cut = 0;
		while (pull.size > 0) {
			const [next, weight] = [...pull].reduce((a, b) => (b[1] > a[1] ? b : a));
			[before, last, cut] = [last, next, weight];
			pull.delete(next);
			for (const corner of pull.keys())
				pull.set(corner, pull.get(corner)! + weights[next]![corner]!);
		}
		least = Math.min(least, cut);
		for (const corner of left) {
			weights[before]![corner]! += weights[last]![corner]!;
			weights[corner]![before] = weights[before]![corner]!;
		}
		left = left.filter((corner) => corner !== last);
	}
	return least;
}

/** How far the sum behind one hidden edge can fall and rise while all that is published stays: maximum flow. */
export function roomOfEdge(edges: readonly HiddenEdge[], edge: HiddenEdge) {
	const others = edges.filter((other) => other !== edge);
	return {
		above: Math.min(edge.up, flow(others, edge.to, edge.from, edge.up)),
		below: Math.min(edge.down, flow(others, edge.from, edge.to, edge.down))
	};
}

type Arc = { readonly from: number; readonly to: number; left: number; readonly back: number };

/** Flow from one corner to another, no more than asked for. */
function flow(edges: readonly HiddenEdge[], source: number, sink: number, wanted: number): number {
	const arcs = edges.flatMap(({ from, to, up, down }, at): Arc[] => [
		{ from, to, left: up, back: 2 * at + 1 },
		{ from: to, to: from, left: down, back: 2 * at }
	]);
	const leaving = groupBy(arcs, ({ from }) => String(from));
	let total = 0;
	while (total < wanted) {
		const path = shortestPath(leaving, source, sink);
		if (path.length === 0) return total;
		const amount = Math.min(wanted - total, ...path.map(({ left }) => left));
		for (const arc of path) {
			arc.left -= amount;
			arcs[arc.back]!.left += amount;
		}
		total += amount;
	}
	return total;
}

/** Arcs with something left, from the sink back to the source; none where there is no way. */
function shortestPath(
	leaving: ReadonlyMap<string, readonly Arc[]>,
	source: number,
	sink: number
): readonly Arc[] {
	const by = new Map<number, Arc>();
	const queue = [source];
	for (const corner of queue) {
		const open = (leaving.get(String(corner)) ?? []).filter(({ left }) => left > 0);
		for (const arc of open.filter(({ to }) => to !== source && !by.has(to))) {
			by.set(arc.to, arc);
			queue.push(arc.to);
		}
	}
	const path: Arc[] = [];
	for (let arc = by.get(sink); arc !== undefined; arc = by.get(arc.from)) path.push(arc);
	return path;
}
