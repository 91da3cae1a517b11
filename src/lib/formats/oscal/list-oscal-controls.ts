import type { OscalCatalog, OscalControl, OscalGroup, OscalParam } from './oscal-catalog.ts';

/** Controls that make a layer together: those of one group, enhancements right after their controls. */
export type OscalLayer = {
	/** The group and those around it, outermost first; none for controls outside of any group. */
	readonly groups: readonly OscalGroup[];
	readonly controls: readonly OscalControl[];
};

/** The groups that hold controls themselves, in their order; controls outside of groups come last. */
export function listOscalLayers({
	groups = [],
	controls = []
}: OscalCatalog): readonly OscalLayer[] {
	const ofGroups = groups.flatMap((group) => layersOf(group, []));
	return [...ofGroups, ...layerOf([], controls)];
}

function layersOf(group: OscalGroup, around: readonly OscalGroup[]): readonly OscalLayer[] {
	const groups = [...around, group];
	return [
		...layerOf(groups, group.controls ?? []),
		...(group.groups ?? []).flatMap((inner) => layersOf(inner, groups))
	];
}

const layerOf = (
	groups: readonly OscalGroup[],
	controls: readonly OscalControl[]
): readonly OscalLayer[] =>
	controls.length === 0 ? [] : [{ groups, controls: controls.flatMap(withEnhancements) }];

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
		...listOscalLayers(catalog).flatMap(({ controls }) => controls),
		...listOscalGroups(catalog.groups),
		catalog
	].flatMap(({ params = [] }) => params);
