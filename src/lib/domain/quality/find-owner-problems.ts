import { groupBy } from '../primitives/group-by.ts';
import { responsibilityOf } from '../responsibility/responsibility-matrix.ts';
import type { QualityCheck } from './quality-subject.ts';

/** Pairs that nobody answers for, once per component, and answers that two parties are named for. */
export const findOwnerProblems: QualityCheck = ({ pairs, assessment }) => {
	const { unowned, disputed } = responsibilityOf(pairs, assessment);
	const byComponent = groupBy(unowned, ({ judged }) => judged.pair.component);
	return [
		...[...byComponent].map(([component, items]) => ({
			kind: 'nobody-owns-it' as const,
			component,
			control: items[0].judged.pair.control.id,
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
