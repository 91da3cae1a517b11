import type { Lens, LensGroup } from '../checklist/lens.ts';
import { figuresOf, type Figures } from '../scoring/figures.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import { lensFigures, pairsOfGroup, type LensGroupFigures } from '../scoring/lens-figures.ts';
import { tallyPairs } from '../scoring/score-sums.ts';
import { itemsWithTransition } from './rule.ts';

/** An item of the rule with its figures, and those without what the transitional rule takes out of it. */
export type RuleItem = {
	readonly group: LensGroup;
	readonly figures: LensGroupFigures;
	readonly pairs: readonly JudgedPair[];
	/** Of what applies from the first day; absent where the transitional rule takes out nothing. */
	readonly atFirst?: {
		readonly figures: Figures;
		readonly pairs: readonly JudgedPair[];
		readonly takenOut: number;
	};
};

/** Every item of the rule with its figures. */
export function ruleItems(
	lens: Lens,
	pairs: readonly JudgedPair[],
	inTransition: ReadonlySet<string>
): readonly RuleItem[] {
	const figures = lensFigures(lens, pairs);
	return lens.groups.flatMap((group, place) => {
		const own = figures[place];
		if (own === undefined) return [];
		const ofGroup = pairsOfGroup(group, lens.framework, pairs);
		const left = itemsWithTransition.includes(group.id)
			? ofGroup.filter(({ pair }) => !inTransition.has(pair.component))
			: ofGroup;
		const takenOut = ofGroup.length - left.length;
		const atFirst = { figures: figuresOf(tallyPairs(left)), pairs: left, takenOut };
		return [{ group, figures: own, pairs: ofGroup, ...(takenOut > 0 && { atFirst }) }];
	});
}
