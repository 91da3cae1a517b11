import type { JudgedPair } from '../scoring/judge-pairs.ts';

/** A gap with what closing it brings its layer, and what it costs. */
export type PricedGap = {
	readonly judged: JudgedPair;
	/** weight × criticality × missing credit: points of the layer. */
	readonly gain: number;
	/** In the unit of the assessment. */
	readonly effort: number;
};
