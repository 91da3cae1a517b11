import { credits, fullCredit } from '../scoring/judge-pairs.ts';
import type { PairFacts } from '../scoring/pair-facts.ts';

/** How a city answered one control, over all its components. */
export type AnsweredControl = {
	readonly layer: string;
	/** The share earned by what was answered, 0 to 1. */
	readonly share: number;
	/** What the control weighs over all components that it is asked of. */
	readonly worth: number;
};

type Sums = { readonly layer: string; earned: number; answered: number; worth: number };

/** The controls that a city answered at least once, by their id. */
export function answeredControls(
	answers: readonly PairFacts[]
): ReadonlyMap<string, AnsweredControl> {
	const sums = new Map<string, Sums>();
	for (const { control, layer, status, weight, criticality } of answers) {
		const sum = sums.get(control) ?? { layer, earned: 0, answered: 0, worth: 0 };
		const [credit, worth] = [credits[status], weight * criticality];
		sum.worth += worth;
		if (credit !== undefined) {
			sum.answered += worth;
			sum.earned += worth * credit;
		}
		sums.set(control, sum);
	}
	return new Map(
		[...sums].flatMap(([control, { layer, earned, answered, worth }]) =>
			answered === 0
				? []
				: [[control, { layer, worth, share: earned / (fullCredit * answered) }] as const]
		)
	);
}
