import { changedFields } from './changed-fields.ts';
import { mergeEntries } from './merge-entries.ts';
import type {
	MergeContents,
	MergeHold,
	MergeItemOf,
	MergePart,
	MergeStanding,
	Versions
} from './merge-item.ts';
import type { MergeBasis } from './merge-state.ts';
import type { AssessmentVersions } from './merge-terms.ts';

/** How the versions of one thing stand, and what stands against taking theirs. */
export type Judgement = { readonly state: MergeStanding; readonly hold: MergeHold };

/** What is judged: one thing in its versions, and whether the base of all is known. */
export type Compared<Part extends MergePart> = {
	readonly found: Versions<MergeContents[Part]>;
	readonly key: string;
	readonly basis: MergeBasis;
};

/** How one part is compared; `said` is what counts of a thing, all of it where it is missing. */
export type Comparison<Part extends MergePart> = {
	readonly judge: (compared: Compared<Part>) => Judgement;
	readonly said?: (content: MergeContents[Part] | undefined) => unknown;
};

/** Compares one part: every key that any version has, those of mine in their order, then the others by code unit. */
export function compareEntries<Part extends MergePart>(
	part: Part,
	{ base, mine, theirs }: AssessmentVersions,
	{ judge, said = (content) => content }: Comparison<Part>
): readonly MergeItemOf<Part>[] {
	const [ofMine, ofTheirs] = [mergeEntries[part](mine), mergeEntries[part](theirs)];
	const ofBase = base && mergeEntries[part](base);
	const basis = base === undefined ? 'two-way' : 'three-way';
	const others = [...ofTheirs.keys(), ...(ofBase?.keys() ?? [])].filter((key) => !ofMine.has(key));
	return [...ofMine.keys(), ...[...new Set(others)].sort()].map((key) => {
		const found = { base: ofBase?.get(key), mine: ofMine.get(key), theirs: ofTheirs.get(key) };
		const fields = changedFields(said(found.mine), said(found.theirs));
		return { part, id: `${part} ${key}`, key, ...found, ...judge({ found, key, basis }), fields };
	});
}
