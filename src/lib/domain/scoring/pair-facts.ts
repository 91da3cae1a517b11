import type { JudgedPair, PairStatus } from './judge-pairs.ts';

/** How an applicable pair stands and what it weighs, without a name or a note. */
export type PairFacts = {
	readonly component: string;
	readonly control: string;
	readonly layer: string;
	readonly status: PairStatus;
	readonly weight: number;
	readonly criticality: number;
	readonly impact: number;
	readonly supported: boolean;
	readonly confirmed: boolean;
};

/** What a judged pair tells to those who count. */
export const pairFacts = ({ pair, status, supported, confirmed }: JudgedPair): PairFacts => ({
	component: pair.component,
	control: pair.control.id,
	layer: pair.control.layer,
	status,
	weight: pair.control.weight,
	criticality: pair.criticality,
	impact: pair.impact,
	supported,
	confirmed
});
