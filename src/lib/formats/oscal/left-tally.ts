/** Kinds of content of a catalog that a checklist has no place for, or not for all of it. */
export const leftKinds = [
	'back-matter-resources',
	'metadata-entries',
	'related-links',
	'other-links',
	'properties',
	'parameter-notes',
	'assessment-objectives',
	'assessment-methods',
	'other-parts',
	'empty-groups',
	'finer-groups',
	'profile-changes',
	'unplaced-controls',
	'evidence-examples',
	'shortened-texts',
	'unwritable-texts'
] as const;
export type LeftKind = (typeof leftKinds)[number];

export type OscalLeftOut = { readonly what: LeftKind; readonly count: number };

/** Counts what is left behind while a catalog is read. */
export type LeftTally = {
	readonly add: (what: LeftKind, count?: number) => void;
	/** What there was at least one of, in the order of the kinds. */
	readonly list: () => readonly OscalLeftOut[];
};

export function newLeftTally(): LeftTally {
	const counts = new Map<LeftKind, number>();
	return {
		add: (what, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count),
		list: () =>
			leftKinds.flatMap((what) => {
				const count = counts.get(what) ?? 0;
				return count === 0 ? [] : [{ what, count }];
			})
	};
}
