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
	return lens.groups.map((group) => figuresOfGroup(group, lens.framework, pairs));
}

function figuresOfGroup(
	group: LensGroup,
	framework: string,
	pairs: readonly JudgedPair[]
): LensGroupFigures {
	const own = pairsOfGroup(group, framework, pairs);
	const ids = [...new Set(own.map(({ pair }) => pair.control.id))];
	return {
		...figuresOf(tallyPairs(own)),
		group: group.id,
		controls: ids.length,
		ids,
		groups: (group.groups ?? []).map((inner) => figuresOfGroup(inner, framework, own))
	};
}

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
