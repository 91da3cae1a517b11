import { compareTexts } from '../primitives/compare-texts.ts';
import { fullCredit, type JudgedPair } from '../scoring/judge-pairs.ts';

/** An applicable, answered pair that is short of `met`, and how much that matters. */
export type Gap = {
	readonly judged: JudgedPair;
	/** weight × criticality × missing credit × highest impact of the control's risks: 1 to 54. */
	readonly size: number;
};

/** Whether a pair is answered and short of `met`. */
export const isGap = ({ credit }: JudgedPair): boolean =>
	credit !== undefined && credit < fullCredit;

/** Every gap: largest first, then essential, layer, control id, component. */
export function listGaps(judged: readonly JudgedPair[]): readonly Gap[] {
	return judged
		.filter(isGap)
		.map((item) => ({ judged: item, size: sizeOf(item) }))
		.sort((a, b) => b.size - a.size || essentialFirst(a, b) || compareByPlace(a.judged, b.judged));
}

function sizeOf({ pair, credit = 0 }: JudgedPair): number {
	return pair.control.weight * pair.criticality * (fullCredit - credit) * pair.impact;
}

function essentialFirst(a: Gap, b: Gap): number {
	return Number(b.judged.pair.control.essential) - Number(a.judged.pair.control.essential);
}

/** Layer order, then control id, then component order. */
export function compareByPlace({ pair: a }: JudgedPair, { pair: b }: JudgedPair): number {
	return (
		a.layerOrder - b.layerOrder ||
		compareTexts(a.control.id, b.control.id) ||
		a.componentOrder - b.componentOrder
	);
}
