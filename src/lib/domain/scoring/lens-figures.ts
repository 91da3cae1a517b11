import type { Control } from '../checklist/control.ts';
import { controlsOfGroup, idsOfGroup, type Lens, type LensGroup } from '../checklist/lens.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { JudgedPair } from './judge-pairs.ts';
import { tallyPairs } from './score-sums.ts';

/** How a group of a lens stands. A pair can belong to several groups, so groups do not add up. */
export type LensGroupFigures = Figures & {
	readonly group: string;
	/** Controls with an applicable pair in the group. */
	readonly controls: number;
	/** Their ids, in the order of the pairs. */
	readonly ids: readonly string[];
	readonly groups: readonly LensGroupFigures[];
};

/** The figures of every group of a lens, in its order (docs/formats/score.md: the same sums over its pairs). */
export function lensFigures(lens: Lens, pairs: readonly JudgedPair[]): readonly LensGroupFigures[] {
	const sorted = sortInto(lens, pairs);
	return lens.groups.map((group) => figuresOfGroup(group, sorted));
}

type PairsByGroup = ReadonlyMap<LensGroup, readonly JudgedPair[]>;

function figuresOfGroup(
	group: LensGroup,
	sorted: PairsByGroup,
	outer?: ReadonlySet<JudgedPair>
): LensGroupFigures {
	const all = sorted.get(group) ?? [];
	const own = outer === undefined ? all : all.filter((judged) => outer.has(judged));
	const ids = [...new Set(own.map(({ pair }) => pair.control.id))];
	const inner = group.groups ?? [];
	const inside = inner.length === 0 ? undefined : new Set(own);
	return {
		...figuresOf(tallyPairs(own)),
		group: group.id,
		controls: ids.length,
		ids,
		groups: inner.map((one) => figuresOfGroup(one, sorted, inside))
	};
}

/** The pairs of every group at once, in their order: a control leads into few groups, and a lens has many. */
function sortInto(lens: Lens, pairs: readonly JudgedPair[]): PairsByGroup {
	const ways = waysInto(lens);
	const sorted = new Map<LensGroup, JudgedPair[]>();
	for (const judged of pairs) {
		for (const group of groupsOf(lens, ways, judged.pair.control)) {
			const own = sorted.get(group);
			if (own === undefined) sorted.set(group, [judged]);
			else own.push(judged);
		}
	}
	return sorted;
}

/** The groups that a control leads into. Controls do not change, and every pair of theirs asks. */
function groupsOf(lens: Lens, ways: WaysIn, control: Control): readonly LensGroup[] {
	const before = ways.known.get(control);
	if (before !== undefined) return before;
	const groups = new Set([
		...referencesTo(lens.framework, control).flatMap((id) => ways.byReference.get(id) ?? []),
		...(ways.byControl.get(control.id) ?? [])
	]);
	const found = [...groups];
	ways.known.set(control, found);
	return found;
}

/** What leads into which groups: references of the framework, and controls that the lens names. */
type WaysIn = {
	readonly byReference: ReadonlyMap<string, readonly LensGroup[]>;
	readonly byControl: ReadonlyMap<string, readonly LensGroup[]>;
	/** The groups of controls that were asked for. */
	readonly known: WeakMap<Control, readonly LensGroup[]>;
};

/** The ways into every group. Lenses do not change, and every assessment asks. */
function waysInto(lens: Lens): WaysIn {
	const before = waysOfLens.get(lens);
	if (before !== undefined) return before;
	const groups = lens.groups.flatMap((outer): LensGroup[] => [outer, ...(outer.groups ?? [])]);
	const ways: WaysIn = {
		byReference: groupsBy(groups, idsOfGroup),
		byControl: groupsBy(groups, controlsOfGroup),
		known: new WeakMap()
	};
	waysOfLens.set(lens, ways);
	return ways;
}

function groupsBy(
	groups: readonly LensGroup[],
	keysOf: (group: LensGroup) => readonly string[]
): ReadonlyMap<string, readonly LensGroup[]> {
	const sorted = new Map<string, LensGroup[]>();
	for (const group of groups) {
		for (const key of new Set(keysOf(group))) sorted.set(key, [...(sorted.get(key) ?? []), group]);
	}
	return sorted;
}

const waysOfLens = new WeakMap<Lens, WaysIn>();

/** The pairs whose control refers into a group, or is named by it. */
export function pairsOfGroup(
	group: LensGroup,
	framework: string,
	pairs: readonly JudgedPair[]
): readonly JudgedPair[] {
	const [ids, controls] = [new Set(idsOfGroup(group)), new Set(controlsOfGroup(group))];
	return pairs.filter(
		({ pair: { control } }) =>
			controls.has(control.id) ||
			referencesTo(framework, control).some((reference) => ids.has(reference))
	);
}

/** The ids by which a control refers to a framework. Controls do not change, and every group asks. */
function referencesTo(framework: string, control: Control): readonly string[] {
	const ofControl = known.get(control) ?? new Map<string, readonly string[]>();
	known.set(control, ofControl);
	const before = ofControl.get(framework);
	if (before !== undefined) return before;
	const ids = control.references
		.filter((reference) => reference.framework === framework)
		.map(({ id }) => id);
	ofControl.set(framework, ids);
	return ids;
}

const known = new WeakMap<Control, Map<string, readonly string[]>>();
