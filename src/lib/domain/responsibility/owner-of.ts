import { organisation } from '../assessment/component.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Pair } from '../scoring/list-pairs.ts';

/** Who answers for a pair, and how that is known. */
export type Owner = {
	/** Id of a party of this city; null: nobody. */
	readonly party: string | null;
	/**
	 * `answer`: said for this very pair. `component`: the component's own party. `default`: the city's
	 * only party of a kind that the checklist names. `nobody`: none of these.
	 */
	readonly from: 'answer' | 'component' | 'default' | 'nobody';
	/** The component's party, where the answer names another: two claim it. */
	readonly disputedBy: string | null;
};

/** Finds the owner of a pair among the parties of an assessment; ids that no party has count as none. */
export function createOwnerOf({
	parties,
	components
}: Pick<Assessment, 'parties' | 'components'>): (pair: Pair, answer: Answer | undefined) => Owner {
	const known = new Set(parties.map(({ id }) => id));
	const ofComponent = new Map(components.map(({ id, party }) => [id, party]));
	const knownOrNull = (party: string | undefined): string | null =>
		party !== undefined && known.has(party) ? party : null;
	return ({ component, control }, answer) => {
		const own = knownOrNull(ofComponent.get(component));
		const said = knownOrNull(answer?.party);
		if (said !== null) {
			const disputedBy = own !== null && own !== said ? own : null;
			return { party: said, from: 'answer', disputedBy };
		}
		if (own !== null) return { party: own, from: 'component', disputedBy: null };
		const usual = component === organisation ? onlyOf(parties, control.parties) : null;
		return usual === null
			? { party: null, from: 'nobody', disputedBy: null }
			: { party: usual, from: 'default', disputedBy: null };
	};
}

/** The first kind that exactly one party of the city has. */
function onlyOf(parties: Assessment['parties'], kinds: readonly string[]): string | null {
	for (const kind of kinds) {
		const [first, second] = parties.filter((party) => party.kind === kind);
		if (first !== undefined && second === undefined) return first.id;
	}
	return null;
}
