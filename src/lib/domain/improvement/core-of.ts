import type { GapClass } from './gap-classes.ts';
import type { PricedGap } from './priced-gap.ts';

/** What is left to decide when the clear cases are settled. */
export type Core = {
	/** Gaps that every cheapest set closes. */
	readonly settled: readonly PricedGap[];
	/** Classes with the gaps that some cheapest set may close and another not, in their order. */
	readonly classes: readonly GapClass[];
	/** Points that these must still bring. */
	readonly points: number;
};

/**
 * Settles what no cheapest way to so many points can do without, and what none can use. Were gaps divisible,
 * one would close those of the least effort per point; that is the least effort there can be. Where leaving
 * one such gap, or taking another, costs more beyond it than a way that is known, no cheapest way does it.
 * Equal efforts are never settled: ties are left to the table.
 */
export function coreOf(classes: readonly GapClass[], points: number): Core {
	const bounds = boundsOf(classes, points);
	if (bounds === undefined) return { settled: [], classes, points };
	const settled: PricedGap[] = [];
	const left: GapClass[] = [];
	let gain = 0;
	for (const one of classes) {
		const [least, most] = rangeOf(one, bounds);
		settled.push(...one.gaps.slice(0, least));
		gain += least * one.gain;
		if (most > least) left.push({ ...one, gaps: one.gaps.slice(least, most) });
	}
	return { settled, classes: left, points: Math.max(0, points - gain) };
}

type Bounds = {
	/** Effort per point at which the last points are bought. */
	readonly price: number;
	/** How much more than the least effort there can be the way that is known takes. */
	readonly margin: number;
};

/** How many gaps of a class a cheapest way closes, at least and at most. */
function rangeOf({ effort, gain, gaps }: GapClass, { price, margin }: Bounds): [number, number] {
	const saved = price * gain - effort;
	const far = Math.floor((margin / Math.abs(saved)) * (1 + 1e-9));
	if (!(far < gaps.length)) return [0, gaps.length];
	return saved > 0 ? [gaps.length - far, gaps.length] : [0, far];
}

/** Undefined where all gaps together do not bring so many points, or none are asked for. */
function boundsOf(classes: readonly GapClass[], points: number): Bounds | undefined {
	const byPrice = classes.toSorted((a, b) => a.effort * b.gain - b.effort * a.gain);
	let [left, effort] = [points, 0];
	for (const [i, { gain, effort: each, gaps }] of byPrice.entries()) {
		const whole = gain * gaps.length;
		if (left <= whole) {
			const price = each / gain;
			const least = effort + price * left;
			const known = effort + finish(byPrice.slice(i), left);
			// A little more than the difference: what rounding loses must settle nothing.
			return left <= 0 ? undefined : { price, margin: known - least + 1e-9 + known * 1e-12 };
		}
		left -= whole;
		effort += each * gaps.length;
	}
	return undefined;
}

/** The least effort with which gaps of a single class bring the last points. */
const finish = (classes: readonly GapClass[], points: number): number =>
	Math.min(
		...classes.map(({ gain, effort, gaps }) => {
			const count = Math.ceil(points / gain);
			return count > gaps.length ? Infinity : count * effort;
		})
	);
