import { alignEvidence, type RenamedEvidence } from './align-evidence.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareListed } from './compare-listed.ts';
import { countLeftBehind, type LeftBehind } from './count-left-behind.ts';
import type { MergeItem } from './merge-item.ts';
import type { MergeBasis } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';

/** What a merge would do, item by item; nothing is done yet. */
export type MergePlan = {
	readonly basis: MergeBasis;
	readonly items: readonly MergeItem[];
	/** Evidence of theirs that goes by another id in mine. */
	readonly renamed: readonly RenamedEvidence[];
	/** What of theirs no merge takes. */
	readonly leftBehind: readonly LeftBehind[];
};

/**
 * Compares mine and theirs with the version both were made from. All three must be of the same
 * assessment (`checkMerge`). The same versions give the same plan, whatever the order of their keys.
 */
export function threeWay(
	{ base, mine, theirs: given }: AssessmentVersions,
	terms: MergeTerms
): MergePlan {
	// A colleague's copy comes from mine, known or not; of a response nothing but its base says so.
	const source = base ?? (terms.scope === undefined ? mine : undefined);
	const { theirs, renamed } = alignEvidence(source, mine, given);
	const versions = { base, mine, theirs };
	const answers = compareAnswers(versions, terms);
	return {
		basis: base === undefined ? 'two-way' : 'three-way',
		items: [
			...answers,
			...compareEvidence(versions, terms),
			...compareListed('action', versions, terms),
			...compareListed('review', versions, terms),
			...compareListed('component', versions, terms),
			...compareListed('party', versions, terms),
			...compareListed('fact', versions, terms),
			...compareListed('heading', versions, terms)
		],
		renamed,
		leftBehind: countLeftBehind(mine, given)
	};
}
