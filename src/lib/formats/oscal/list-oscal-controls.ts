import type { OscalCatalog, OscalControl, OscalGroup, OscalParam } from './oscal-catalog.ts';

/** A control in its place: the groups around it that are finer than its layer, outermost first. */
export type PlacedControl = {
	readonly control: OscalControl;
	readonly within: readonly OscalGroup[];
};

/** Controls that make a layer together: those of one group, enhancements right after their controls. */
export type OscalLayer = {
	/** The group and those around it, outermost first; none for controls outside of any group. */
	readonly groups: readonly OscalGroup[];
	readonly controls: readonly PlacedControl[];
};

/** Most layers that a checklist may have. */
const mostLayers = 100;

/**
 * The groups that hold controls, in their order; controls outside of groups come last. Where there are more of
 * them than a checklist may have layers, the groups around them are the layers: as many levels up as it takes.
 */
export function listOscalLayers(catalog: OscalCatalog): readonly OscalLayer[] {
	const leaves = listLeaves(catalog);
	const deepest = Math.max(0, ...leaves.map(({ groups }) => groups.length));
	for (let level = deepest; level > 0; level--) {
		const layers = atLevel(leaves, level);
		if (layers.length <= mostLayers) return layers;
	}
	return atLevel(leaves, 0);
}

/** Puts together what stands in the same group of a level. */
function atLevel(leaves: readonly OscalLayer[], level: number): readonly OscalLayer[] {
	const layers: { groups: readonly OscalGroup[]; controls: PlacedControl[] }[] = [];
	for (const { groups, controls } of leaves) {
		const outer = groups.slice(0, level);
		const within = groups.slice(level);
		const placed = controls.map(({ control }) => ({ control, within }));
		const last = layers.at(-1);
		if (last !== undefined && last.groups.at(-1) === outer.at(-1)) last.controls.push(...placed);
		else layers.push({ groups: outer, controls: placed });
	}
	return layers;
}

function listLeaves({ groups = [], controls = [] }: OscalCatalog): readonly OscalLayer[] {
	const ofGroups = groups.flatMap((group) => leavesOf(group, []));
	return [...ofGroups, ...leafOf([], controls)];
}

function leavesOf(group: OscalGroup, around: readonly OscalGroup[]): readonly OscalLayer[] {
	const groups = [...around, group];
	return [
		...leafOf(groups, group.controls ?? []),
		...(group.groups ?? []).flatMap((inner) => leavesOf(inner, groups))
	];
}

const leafOf = (
	groups: readonly OscalGroup[],
	controls: readonly OscalControl[]
): readonly OscalLayer[] =>
	controls.length === 0
		? []
		: [
				{
					groups,
					controls: controls.flatMap(withEnhancements).map((control) => ({ control, within: [] }))
				}
			];

const withEnhancements = (control: OscalControl): readonly OscalControl[] => [
	control,
	...(control.controls ?? []).flatMap(withEnhancements)
];

/** Every group of a catalog, outer ones first. */
export const listOscalGroups = (groups: readonly OscalGroup[] = []): readonly OscalGroup[] =>
	groups.flatMap((group) => [group, ...listOscalGroups(group.groups)]);

/** Every parameter of a catalog: those of controls, of groups and its own. */
export const listOscalParams = (catalog: OscalCatalog): readonly OscalParam[] =>
	[
		...listLeaves(catalog).flatMap(({ controls }) => controls.map(({ control }) => control)),
		...listOscalGroups(catalog.groups),
		catalog
	].flatMap(({ params = [] }) => params);

/** The finest group around a control, below its layer, that says something about its controls. */
export const explainingGroup = ({ within }: PlacedControl): OscalGroup | undefined =>
	within.findLast(({ parts = [] }) => parts.some(isOverview));

/** Whether a part says what a group is about. */
export const isOverview = ({ name }: { readonly name: string }): boolean => name === 'overview';

/** Whether a control says itself what it is for. */
export const hasGuidance = ({ parts = [] }: OscalControl): boolean =>
	parts.some(({ name }) => name === 'guidance');
