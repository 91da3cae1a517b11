import type { Assessment } from '../assessment/assessment.ts';
import { canonicalJson } from '../primitives/stable-json.ts';

/** Records of theirs that belong to that copy and are not merged. */
export const unmergedParts = [
	'drawer',
	'history',
	'requests',
	'responses',
	'stages',
	'editionChanges',
	'deferrals',
	'rulePreparation',
	'calendar'
] as const;
export type LeftBehind = {
	readonly part: (typeof unmergedParts)[number];
	/** How many entries theirs has and mine has not. */
	readonly count: number;
};

/** What stays in theirs, so that it can be said: each copy keeps its own records. */
export const countLeftBehind = (mine: Assessment, theirs: Assessment): readonly LeftBehind[] =>
	unmergedParts
		.map((part) => ({ part, count: countMissing(keysOf(mine, part), keysOf(theirs, part)) }))
		.filter(({ count }) => count > 0);

/** What tells entries apart. A request is one by its id: the city keeps more of it than a party is given. */
function keysOf(assessment: Assessment, part: LeftBehind['part']): readonly string[] {
	if (part === 'requests') return (assessment.requests ?? []).map(({ id }) => id);
	if (part === 'rulePreparation') return statementsOn(assessment).map(canonicalJson);
	if (part === 'calendar') return entriesOf(assessment).map(canonicalJson);
	return (assessment[part] ?? []).map(canonicalJson);
}

/** What is said of the way to the enforcement rule, thing by thing. */
const statementsOn = ({ rulePreparation: { exemption, steps = [] } = {} }: Assessment) =>
	exemption === undefined ? steps : [exemption, ...steps];

/** What comes again, work by work, and how often answers are looked at. */
const entriesOf = ({ calendar: { obligations = [], ...rest } = {} }: Assessment) =>
	Object.keys(rest).length === 0 ? obligations : [rest, ...obligations];

function countMissing(mine: readonly string[], theirs: readonly string[]): number {
	const known = new Set(mine);
	return theirs.filter((key) => !known.has(key)).length;
}
