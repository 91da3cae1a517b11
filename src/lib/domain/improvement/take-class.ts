import type { Cost } from './gap-classes.ts';

/** The least cost of at least t units of gain, for every t from 0; infinite where it cannot be reached. */
export type Costs = { readonly effort: Float64Array; readonly rest: Float64Array };

/** Costs when a class may be used too, and how many of its gaps are. */
export type Level = { readonly costs: Costs; readonly counts: Uint32Array };

/** A class as the table sees it: its gain in units, and how many gaps there are. */
export type TakenClass = Cost & { readonly gain: number; readonly count: number };

/** No gap at all: nothing costs nothing, and more cannot be had. */
export function emptyCosts(size: number): Costs {
	const costs = { effort: new Float64Array(size), rest: new Float64Array(size) };
	costs.effort.fill(Infinity, 1);
	costs.rest.fill(Infinity, 1);
	return costs;
}

/**
 * Takes a class into the table. The states that are whole gains apart stand in a row, and over each row
 * slides a window as wide as the class, whose cheapest start is kept at the head of a queue. So a class
 * takes as long as there are states, however many gaps it has. Of equal costs the one that uses more of
 * the class is kept.
 */
export function takeClass(before: Costs, taken: TakenClass): Level {
	const size = before.effort.length;
	const level = {
		costs: { effort: new Float64Array(size), rest: new Float64Array(size) },
		counts: new Uint32Array(size)
	};
	const queue = emptyQueue(Math.floor(size / taken.gain) + 2);
	const rows = Math.min(taken.gain, size);
	for (let first = 0; first < rows; first++) slide(before, taken, level, { first, queue });
	return level;
}

/** Places in a row with what stands there, from which the later places may be reached. */
type Queue = Costs & { readonly place: Int32Array };

const emptyQueue = (length: number): Queue => ({
	place: new Int32Array(length),
	effort: new Float64Array(length),
	rest: new Float64Array(length)
});

type Row = { readonly first: number; readonly queue: Queue };

/** One row: `first`, `first + gain`, … Before its start (place -1) nothing is asked for, and nothing spent. */
function slide(before: Costs, taken: TakenClass, level: Level, { first, queue }: Row): void {
	const { gain, count } = taken;
	const size = before.effort.length;
	let [head, tail] = [0, 0];
	if (first > 0) put(queue, tail++, { place: -1, effort: 0, rest: 0 });
	for (let place = 0, state = first; state < size; place++, state += gain) {
		const own = { place, effort: at(before.effort, state), rest: at(before.rest, state) };
		if (own.effort !== Infinity) {
			while (tail > head && isDearer(queue, tail - 1, own, taken)) tail--;
			put(queue, tail++, own);
		}
		while (head < tail && place - at(queue.place, head) > count) head++;
		if (head < tail) reach(level, state, { queue, head, taken, place });
		else level.costs.effort[state] = level.costs.rest[state] = Infinity;
	}
}

type Reached = {
	readonly queue: Queue;
	readonly head: number;
	readonly taken: TakenClass;
	readonly place: number;
};

/** A state is best reached from the head of the queue. */
function reach({ costs, counts }: Level, state: number, reached: Reached): void {
	const { queue, head, taken, place } = reached;
	const used = place - at(queue.place, head);
	costs.effort[state] = at(queue.effort, head) + used * taken.effort;
	costs.rest[state] = at(queue.rest, head) + used * taken.rest;
	counts[state] = used;
}

type Start = Cost & { readonly place: number };

function put(queue: Queue, index: number, { place, effort, rest }: Start): void {
	queue.place[index] = place;
	queue.effort[index] = effort;
	queue.rest[index] = rest;
}

/** Whether what stands in the queue costs more, gone on from to a later place, than what stands there. */
function isDearer(queue: Queue, index: number, later: Start, { effort, rest }: Cost): boolean {
	const steps = later.place - at(queue.place, index);
	const difference = at(queue.effort, index) + steps * effort - later.effort;
	if (difference !== 0) return difference > 0;
	return at(queue.rest, index) + steps * rest > later.rest;
}

const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;
