import { changedFields } from './changed-fields.ts';
import { mergeEntries, type ListedPart } from './merge-entries.ts';
import type {
	MergeContents,
	MergeHold,
	MergeItemOf,
	Versions,
	MergeStanding
} from './merge-item.ts';
import { isTheirsToTake, mergeStateOf } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';
import { allKeys, versionsOf } from './versions-of.ts';

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
	const entries = versionsOf<MergeContents[Part]>(versions, mergeEntries[part]);
	const reach = scope === undefined ? 'may-touch' : 'may-not';
	return allKeys(entries).map((key) => {
		const found = entries.of(key);
		const state = stateOf(found, entries.basis, reach);
		const hold = isTheirsToTake(state) ? holdOf(part, found, reach) : 'none';
		const fields = changedFields(found.mine, found.theirs);
		return { part, id: `${part} ${key}`, key, ...found, state, hold, fields };
	});
}

function stateOf(
	found: Versions<unknown>,
	basis: 'three-way' | 'two-way',
	reach: 'may-touch' | 'may-not'
): MergeStanding {
	if (reach === 'may-touch') return mergeStateOf(found, basis);
	const state = mergeStateOf({ ...found, theirs: found.theirs ?? found.base }, basis);
	return isTheirsToTake(state) ? 'out-of-scope' : state;
}

function holdOf(
	part: ListedPart,
	{ theirs }: Versions<unknown>,
	reach: 'may-touch' | 'may-not'
): MergeHold {
	if (reach === 'may-not') return 'not-asked';
	if (theirs === undefined && removedByHand.includes(part)) return 'by-hand';
	return ownBusiness.includes(part) ? 'choice' : 'none';
}
