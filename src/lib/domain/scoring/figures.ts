import { percentageOf } from '../primitives/percentage.ts';
import { gradeOf, type Grade } from './grade.ts';
import type { ScoreSums, Tally } from './score-sums.ts';

/** The sums with their percentages (one decimal, `null` where there is nothing to divide by). */
export type Figures = ScoreSums & {
	/** Share earned of what was answered. */
	readonly percent: number | null;
	/** What the score becomes if everything still open turns out bad. */
	readonly low: number | null;
	/** What the score becomes if everything still open turns out good. */
	readonly high: number | null;
	/** Share answered of what applies. */
	readonly coverage: number | null;
	/** Share earned by answers with valid evidence. */
	readonly supportedPercent: number | null;
	/** Share earned by answers a reviewer agreed with. */
	readonly confirmedPercent: number | null;
	/** `null` below 80 % coverage: not rated. */
	readonly grade: Grade | null;
};

/** The figures of any set of pairs: a layer, a component, the city, a group of a lens. */
export function figuresOf(tally: Tally): Figures {
	const { earned, answeredPossible, possible, supported, confirmed, essentialGaps } = tally;
	return {
		earned,
		answeredPossible,
		possible,
		supported,
		confirmed,
		percent: percentageOf(earned, answeredPossible),
		low: percentageOf(earned, possible),
		high: percentageOf(earned + possible - answeredPossible, possible),
		coverage: percentageOf(answeredPossible, possible),
		supportedPercent: percentageOf(supported, answeredPossible),
		confirmedPercent: percentageOf(confirmed, answeredPossible),
		grade: gradeOf(tally, essentialGaps)
	};
}

/** The same with what they are of. Assigned: a new object that begins with all of them is twenty times the work. */
export const figuresWith = <About extends object>(tally: Tally, about: About): Figures & About =>
	Object.assign(figuresOf(tally), about);
