import { compareEntries } from './compare-entries.ts';
import type { ListedPart } from './merge-entries.ts';
import type { MergeHold, MergeItemOf, Versions } from './merge-item.ts';
import { isTheirsToTake, standingWithin, type MergeReach } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';

/** Parts that are the city's own business: taken only where somebody chose to. */
const ownBusiness: readonly ListedPart[] = ['component', 'party', 'fact', 'heading'];
/** Parts whose removal has consequences beyond them. */
const removedByHand: readonly ListedPart[] = ['component', 'party'];

/** Compares one part other than answers and evidence. A response (with a scope) changes none of them. */
export function compareListed<Part extends Exclude<ListedPart, 'evidence'>>(
	part: Part,
	versions: AssessmentVersions,
	{ scope }: MergeTerms
): readonly MergeItemOf<Part>[] {
	const reach = scope === undefined ? 'may-touch' : 'may-not';
	return compareEntries(part, versions, {
		judge: ({ found, basis }) => {
			const state = standingWithin(found, basis, reach);
			return { state, hold: isTheirsToTake(state) ? holdOf(part, found, reach) : 'none' };
		}
	});
}

function holdOf(part: ListedPart, { theirs }: Versions<unknown>, reach: MergeReach): MergeHold {
	if (reach === 'may-not') return 'not-asked';
	if (theirs === undefined && removedByHand.includes(part)) return 'by-hand';
	return ownBusiness.includes(part) ? 'choice' : 'none';
}
