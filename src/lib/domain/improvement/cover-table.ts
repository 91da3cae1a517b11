import type { GapClass } from './gap-classes.ts';
import type { PricedGap } from './priced-gap.ts';
import { noClass, takeClass, type Costs, type Level, type TakenClass } from './take-class.ts';

/** What reaching any number of points costs at least, and by which gaps. */
export type CoverTable = {
	/** Points that one state of the table stands for: every gain is a multiple of it. */
	readonly unit: number;
	readonly costs: Costs;
	/** The cheapest gaps that bring at least so many points. */
	readonly choose: (points: number) => readonly PricedGap[];
};

/** Counts kept at once; beyond, they are made again from stages of the table when they are asked for. */
const keptCounts = 8_000_000;

/** The table before a run of classes is taken in; classes are taken from the last to the first. */
type Stage = {
	readonly before: Level;
	readonly classes: readonly TakenClass[];
	readonly counts?: readonly Uint32Array[];
};

/**
 * The exact table of a bounded knapsack: for up to `reach` points the least cost, compared by effort, then
 * number of gaps, then impact. Of equal costs the one with more gaps of the first class, then of the second
 * and so on. Yields the number of states after each class.
 */
export function* coverSteps(
	classes: readonly GapClass[],
	reach: number,
	kept = keptCounts
): Generator<number, CoverTable> {
	const unit = classes.reduce((divisor, { gain }) => greatestDivisor(divisor, gain), 0) || 1;
	const size = Math.ceil(reach / unit) + 1;
	const taken = classes.map(({ gain, effort, rest, gaps }) => ({
		gain: gain / unit,
		effort,
		rest,
		count: gaps.length
	}));
	const keeps = taken.length * size <= kept;
	const stages = cutStages(taken, keeps ? taken.length : Math.ceil(Math.sqrt(taken.length)));
	const made: Stage[] = [];
	let level = noClass(size);
	for (const stage of stages) {
		const [before, counts] = [level, [] as Uint32Array[]];
		for (const one of stage) {
			const next = takeClass(level, one);
			level = { costs: next.costs, most: next.most };
			if (keeps) counts.push(next.counts);
			yield size;
		}
		made.push({ before, classes: stage, ...(keeps && { counts }) });
	}
	return {
		unit,
		costs: level.costs,
		choose: (points) => chosen(classes, made, Math.ceil(points / unit))
	};
}

/** From the last class to the first, in runs of so many. */
function cutStages(classes: readonly TakenClass[], length: number): readonly TakenClass[][] {
	const reversed = classes.toReversed();
	return Array.from({ length: Math.ceil(reversed.length / Math.max(1, length)) }, (_, i) =>
		reversed.slice(i * length, (i + 1) * length)
	);
}

/** Goes through the classes from the first on, taking of each what was counted for what is still asked for. */
function chosen(
	classes: readonly GapClass[],
	stages: readonly Stage[],
	units: number
): readonly PricedGap[] {
	const gaps: PricedGap[] = [];
	let [asked, next] = [units, 0];
	for (const stage of stages.toReversed()) {
		const counts = countsOf(stage);
		for (let i = counts.length - 1; i >= 0; i--) {
			const count = counts[i]?.[asked] ?? 0;
			gaps.push(...(classes[next]?.gaps.slice(0, count) ?? []));
			asked = Math.max(0, asked - count * (stage.classes[i]?.gain ?? 0));
			next++;
		}
	}
	return gaps;
}

function countsOf(stage: Stage): readonly Uint32Array[] {
	if (stage.counts !== undefined) return stage.counts;
	let level = stage.before;
	return stage.classes.map((one) => {
		const next = takeClass(level, one);
		level = next;
		return next.counts;
	});
}

function greatestDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestDivisor(b, a % b);
}
