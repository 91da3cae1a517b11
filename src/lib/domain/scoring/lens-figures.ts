import type { Control } from '../checklist/control.ts';
import { idsOfGroup, type Lens, type LensGroup } from '../checklist/lens.ts';
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

type AnyGroup = Pick<LensGroup, 'id' | 'groups'>;
type PairsByGroup = ReadonlyMap<AnyGroup, readonly JudgedPair[]>;

function figuresOfGroup(group: AnyGroup, sorted: PairsByGroup): LensGroupFigures {
	const own = sorted.get(group) ?? [];
	const ids = [...new Set(own.map(({ pair }) => pair.control.id))];
	return {
		...figuresOf(tallyPairs(own)),
		group: group.id,
		controls: ids.length,
		ids,
		groups: (group.groups ?? []).map((inner) => figuresOfGroup(inner, sorted))
	};
}

/** The pairs of every group at once, in their order: a control leads into few groups, and a lens has many. */
function sortInto(lens: Lens, pairs: readonly JudgedPair[]): PairsByGroup {
	const groupsOf = groupsByReference(lens);
	const sorted = new Map<AnyGroup, JudgedPair[]>();
	for (const judged of pairs) {
		const references = referencesTo(lens.framework, judged.pair.control);
		const groups = references.flatMap((reference) => groupsOf.get(reference) ?? []);
		for (const group of groups) {
			const own = sorted.get(group);
			if (own === undefined) sorted.set(group, [judged]);
			// Several references of one control may lead into one group.
			else if (own.at(-1) !== judged) own.push(judged);
		}
	}
	return sorted;
}

/** Every group that a reference leads into. Lenses do not change, and every assessment asks. */
function groupsByReference(lens: Lens): ReadonlyMap<string, readonly AnyGroup[]> {
	const before = groupsOfLens.get(lens);
	if (before !== undefined) return before;
	const groups = new Map<string, AnyGroup[]>();
	for (const group of lens.groups.flatMap((outer) => [outer, ...(outer.groups ?? [])])) {
		for (const id of new Set(idsOfGroup(group))) {
			groups.set(id, [...(groups.get(id) ?? []), group]);
		}
	}
	groupsOfLens.set(lens, groups);
	return groups;
}

const groupsOfLens = new WeakMap<Lens, ReadonlyMap<string, readonly AnyGroup[]>>();

/** The pairs whose control refers into a group. */
export function pairsOfGroup(
	group: LensGroup,
	framework: string,
	pairs: readonly JudgedPair[]
): readonly JudgedPair[] {
	const ids = new Set(idsOfGroup(group));
	return pairs.filter(({ pair }) =>
		referencesTo(framework, pair.control).some((reference) => ids.has(reference))
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
