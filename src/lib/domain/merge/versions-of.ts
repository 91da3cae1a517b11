import type { Assessment } from '../assessment/assessment.ts';
import type { Versions } from './merge-item.ts';
import type { MergeBasis } from './merge-state.ts';
import type { AssessmentVersions } from './merge-terms.ts';

/** One part of an assessment in its three versions, looked up by key. */
export type EntryVersions<Content> = {
	readonly basis: MergeBasis;
	readonly of: (key: string) => Versions<Content>;
	readonly maps: readonly ReadonlyMap<string, Content>[];
};

/** Reads one part of every version. */
export function versionsOf<Content>(
	{ base, mine, theirs }: AssessmentVersions,
	entriesOf: (assessment: Assessment) => ReadonlyMap<string, Content>
): EntryVersions<Content> {
	const ofMine = entriesOf(mine);
	const ofTheirs = entriesOf(theirs);
	const ofBase = base === undefined ? new Map<string, Content>() : entriesOf(base);
	return {
		basis: base === undefined ? 'two-way' : 'three-way',
		of: (key) => ({ base: ofBase.get(key), mine: ofMine.get(key), theirs: ofTheirs.get(key) }),
		maps: [ofMine, ofTheirs, ofBase]
	};
}

/** Every key that any version has: those of mine in their order, then the others by code unit. */
export function allKeys({ maps }: EntryVersions<unknown>): readonly string[] {
	const [mine = new Map<string, unknown>(), ...others] = maps;
	const rest = new Set(others.flatMap((map) => [...map.keys()]).filter((key) => !mine.has(key)));
	return [...mine.keys(), ...[...rest].sort()];
}
