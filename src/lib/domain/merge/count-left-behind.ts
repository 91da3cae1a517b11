import type { Assessment } from '../assessment/assessment.ts';
import { canonicalJson } from '../primitives/stable-json.ts';

/** Records of theirs that belong to that copy and are not merged. */
export const unmergedParts = [
	'drawer',
	'history',
	'requests',
	'responses',
	'stages',
	'editionChanges'
] as const;
export type LeftBehind = {
	readonly part: (typeof unmergedParts)[number];
	/** How many entries theirs has and mine has not. */
	readonly count: number;
};

/** What stays in theirs, so that it can be said: each copy keeps its own records. */
export const countLeftBehind = (mine: Assessment, theirs: Assessment): readonly LeftBehind[] =>
	unmergedParts
		.map((part) => ({ part, count: countMissing(mine[part] ?? [], theirs[part] ?? []) }))
		.filter(({ count }) => count > 0);

function countMissing(mine: readonly unknown[], theirs: readonly unknown[]): number {
	if (theirs.length === 0) return 0;
	const known = new Set(mine.map(canonicalJson));
	return theirs.filter((entry) => !known.has(canonicalJson(entry))).length;
}
