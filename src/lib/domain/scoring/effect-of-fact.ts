import type { Assessment } from '../assessment/assessment.ts';
import type { Component } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { listPairs } from './list-pairs.ts';

/** A fact of the city, or of one component. */
export type FactPlace = { readonly fact: string; readonly component?: Component };

/**
 * How many pairs stating "yes" has more than stating "no", all else being equal: what a "no" takes away,
 * or, below zero, what a "yes" takes away.
 */
export function effectOfFact(
	checklist: Checklist,
	{ profile, components }: Pick<Assessment, 'profile' | 'components'>,
	{ fact, component }: FactPlace
): number {
	const count = (value: boolean) =>
		component === undefined
			? listPairs(checklist, { components, profile: { ...profile, [fact]: value } }).length
			: listPairs(checklist, {
					profile,
					components: [{ ...component, facts: { ...component.facts, [fact]: value } }]
				}).length;
	return count(true) - count(false);
}
