import type { Cost } from './gap-classes.ts';

/** The least cost of at least t units of gain, for every t from 0; infinite where it cannot be reached. */
export type Costs = { readonly effort: Float64Array; readonly rest: Float64Array };

/** A table, and the most units that its classes bring together. */
export type Level = { readonly costs: Costs; readonly most: number };

/** A table when one more class may be used, and how many of the class's gaps are. */
export type NextLevel = Level & { readonly counts: Uint32Array };

/** A class as the table sees it: its gain in units, and how many gaps there are. */
export type TakenClass = Cost & { readonly gain: number; readonly count: number };

/** No gap at all: nothing costs nothing, and more cannot be had. */
export const noClass = (size: number): Level => ({ costs: dearer(emptyCosts(size), 1), most: 0 });

/** Costs that are zero everywhere. */
export const emptyCosts = (size: number): Costs => ({
	effort: new Float64Array(size),
	rest: new Float64Array(size)
});

function dearer(costs: Costs, from: number): Costs {
	costs.effort.fill(Infinity, from);
	costs.rest.fill(Infinity, from);
	return costs;
}

/**
 * Takes a class into the table. The states that are whole gains apart stand in a row, and over each row
 * slides a window as wide as the class, whose cheapest start is kept at the head of a queue. So a class
 * takes as long as there are states, however many gaps it has. Of equal costs the one that uses more of
 * the class is kept.
 */
export function takeClass(before: Level, taken: TakenClass): NextLevel {
	const size = before.costs.effort.length;
	const most = before.most + taken.count * taken.gain;
	const end = Math.min(size, most + 1);
	const after = {
		costs: dearer(emptyCosts(size), end),
		most,
		counts: new Uint32Array(size)
	};
	const queue = new Int32Array(Math.floor(size / taken.gain) + 2);
	const rows = Math.min(taken.gain, end);
	for (let first = 0; first < rows; first++) slide({ before, taken, first, queue }, after, end);
	return after;
}

type Row = {
	readonly before: Level;
	readonly taken: TakenClass;
	/** The row's first state; the others follow a gain apart. */
	readonly first: number;
	/** Places of the row from which later ones may be reached, the cheapest first. */
	readonly queue: Int32Array;
};

/** One row. Before its start, at place -1, nothing is asked for and nothing spent. */
function slide(row: Row, { costs, counts }: NextLevel, end: number): void {
	const { before, taken, first, queue } = row;
	let [head, tail] = [0, 0];
	if (first > 0) queue[tail++] = -1;
	for (let place = 0, state = first; state < end; place++, state += taken.gain) {
		if (state <= before.most) {
			while (tail > head && isDearer(row, at(queue, tail - 1), place)) tail--;
			queue[tail++] = place;
		}
		if (place - at(queue, head) > taken.count) head++;
		const start = at(queue, head);
		const used = place - start;
		const from = stateAt(row, start);
		costs.effort[state] = at(before.costs.effort, from) + used * taken.effort;
		costs.rest[state] = at(before.costs.rest, from) + used * taken.rest;
		counts[state] = used;
	}
}

/** Whether a place costs more, gone on from to a later one, than what stands there. */
function isDearer(row: Row, place: number, later: number): boolean {
	const { costs } = row.before;
	const from = stateAt(row, place);
	const to = stateAt(row, later);
	const used = later - place;
	const difference = at(costs.effort, from) + used * row.taken.effort - at(costs.effort, to);
	if (difference !== 0) return difference > 0;
	return at(costs.rest, from) + used * row.taken.rest > at(costs.rest, to);
}

const stateAt = ({ first, taken }: Row, place: number): number =>
	place < 0 ? 0 : first + place * taken.gain;

const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;
