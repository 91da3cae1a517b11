import type { Control } from '../checklist/control.ts';
import { controlsOfGroup, idsOfGroup, type Lens, type LensGroup } from '../checklist/lens.ts';
import { groupBy } from '../primitives/group-by.ts';
import { countGroups, groupsOfControl, referencesTo } from './groups-of-control.ts';
import { figuresWith, type Figures } from './figures.ts';
import type { JudgedPair } from './judge-pairs.ts';
import { addTallies, tallyPairs, type Tally } from './score-sums.ts';

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
export const lensFigures = (
	lens: Lens,
	pairs: readonly JudgedPair[]
): readonly LensGroupFigures[] => figuresOfLens(lens, tallyControls(pairs));

/** How one lens stands. */
type LensFigures = Pick<Lens, 'lens'> & { readonly groups: readonly LensGroupFigures[] };

/** The figures of several lenses over the same pairs. */
export function figuresOfLenses(
	lenses: readonly Lens[],
	pairs: readonly JudgedPair[]
): readonly LensFigures[] {
	const controls = tallyControls(pairs);
	return lenses.map((lens) => ({ lens: lens.lens, groups: figuresOfLens(lens, controls) }));
}

function figuresOfLens(lens: Lens, controls: readonly ControlTally[]): readonly LensGroupFigures[] {
	const byPlace = sortInto(lens, controls);
	let place = 0;
	const figuresOfGroup = ({ id, groups = [] }: LensGroup): LensGroupFigures => {
		const own = byPlace[place++] ?? [];
		return figuresWith(addTallies(own), {
			group: id,
			controls: own.length,
			ids: own.map(({ control }) => control.id),
			groups: groups.map(figuresOfGroup)
		});
	};
	return lens.groups.map(figuresOfGroup);
}

/** A control with what all of its pairs come to: a group has all pairs of a control, or none. */
type ControlTally = Tally & { readonly control: Control };

/** The controls in the order of their first pairs. */
const tallyControls = (pairs: readonly JudgedPair[]): readonly ControlTally[] =>
	Array.from(groupBy(pairs, ({ pair }) => pair.control.id).values(), (own) =>
		Object.assign(tallyPairs(own), { control: own[0].pair.control })
	);

/** The controls of every group, by its place: a control counts in few groups, and a lens has many. */
function sortInto(
	lens: Lens,
	controls: readonly ControlTally[]
): readonly (readonly ControlTally[])[] {
	const byPlace = Array.from({ length: countGroups(lens) }, (): ControlTally[] => []);
	for (const one of controls) {
		for (const place of groupsOfControl(lens, one.control)) byPlace[place]?.push(one);
	}
	return byPlace;
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
