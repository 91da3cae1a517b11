import { responsibilityOf } from '../responsibility/responsibility-matrix.ts';
import type { OwnedPair } from '../responsibility/responsibility-matrix.ts';
import type { QualityCheck } from './quality-subject.ts';

/** Pairs that nobody answers for, once per component, and answers that two parties are named for. */
export const findOwnerProblems: QualityCheck = ({ pairs, assessment }) => {
	const { unowned, disputed } = responsibilityOf(pairs, assessment);
	const byComponent = new Map<string, OwnedPair[]>();
	for (const item of unowned) {
		const { component } = item.judged.pair;
		const found = byComponent.get(component);
		if (found === undefined) byComponent.set(component, [item]);
		else found.push(item);
	}
	return [
		...[...byComponent].map(([component, items]) => ({
			kind: 'nobody-owns-it' as const,
			component,
			control: items[0]?.judged.pair.control.id ?? null,
			subject: null,
			count: items.length
		})),
		...disputed.map(({ judged: { pair }, owner }) => ({
			kind: 'owners-differ' as const,
			component: pair.component,
			control: pair.control.id,
			subject: owner.party,
			count: null
		}))
	];
};
