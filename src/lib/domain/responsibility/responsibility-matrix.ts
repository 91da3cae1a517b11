import type { Assessment } from '../assessment/assessment.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import { createOwnerOf, type Owner } from './owner-of.ts';

/** A pair with its owner. */
export type OwnedPair = { readonly judged: JudgedPair; readonly owner: Owner };

/** How many pairs of one component each party owns. */
export type ResponsibilityRow = {
	readonly component: string;
	/** Party id → pairs it owns. */
	readonly owned: ReadonlyMap<string, number>;
	/** Pairs that nobody owns. */
	readonly nobody: number;
};

/** Who owns what: every pair stands in exactly one place. */
export type Responsibility = {
	readonly rows: readonly ResponsibilityRow[];
	/** Pairs that nobody owns, in the order given. */
	readonly unowned: readonly OwnedPair[];
	/** Pairs whose answer names another party than their component does. */
	readonly disputed: readonly OwnedPair[];
	/** Pairs whose owner was only inferred from the kinds of parties. */
	readonly inferred: number;
};

/** Counts owners by component, in the order of the pairs. */
export function responsibilityOf(
	judged: readonly JudgedPair[],
	assessment: Pick<Assessment, 'parties' | 'components'>
): Responsibility {
	const ownerOf = createOwnerOf(assessment);
	const owned = judged.map((item) => ({ judged: item, owner: ownerOf(item.pair, item.answer) }));
	const components = [...new Set(owned.map(({ judged: { pair } }) => pair.component))];
	return {
		rows: components.map((component) =>
			rowOf(
				component,
				owned.filter(({ judged: { pair } }) => pair.component === component)
			)
		),
		unowned: owned.filter(({ owner }) => owner.party === null),
		disputed: owned.filter(({ owner }) => owner.disputedBy !== null),
		inferred: owned.filter(({ owner }) => owner.from === 'default').length
	};
}

function rowOf(component: string, pairs: readonly OwnedPair[]): ResponsibilityRow {
	const owned = new Map<string, number>();
	let nobody = 0;
	for (const { owner } of pairs) {
		if (owner.party === null) nobody += 1;
		else owned.set(owner.party, (owned.get(owner.party) ?? 0) + 1);
	}
	return { component, owned, nobody };
}
