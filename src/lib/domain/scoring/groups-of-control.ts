import type { Control } from '../checklist/control.ts';
import { controlsOfGroup, idsOfGroup, type Lens, type LensGroup } from '../checklist/lens.ts';

/** How many groups a lens has, inner ones too. */
export const countGroups = (lens: Lens): number => waysInto(lens).outerOf.length;

/**
 * The groups of a lens that a control counts in, by their place among all of its groups, each before its inner ones.
 * An inner one counts it only where its outer one does. Controls do not change, and every assessment asks.
 */
export function groupsOfControl(lens: Lens, control: Control): readonly number[] {
	const ways = waysInto(lens);
	const before = ways.known.get(control);
	if (before !== undefined) return before;
	const leads = new Set([
		...referencesTo(lens.framework, control).flatMap((id) => ways.byReference.get(id) ?? []),
		...(ways.byControl.get(control.id) ?? [])
	]);
	const places = [...leads]
		.filter((place) => leads.has(ways.outerOf[place] ?? place))
		.toSorted((a, b) => a - b);
	ways.known.set(control, places);
	return places;
}

/** What leads into which groups: references of the framework, and controls that the lens names. */
type WaysIn = {
	/** The place of the outer group of each, its own where it is one. */
	readonly outerOf: readonly number[];
	readonly byReference: ReadonlyMap<string, readonly number[]>;
	readonly byControl: ReadonlyMap<string, readonly number[]>;
	/** The groups of controls that were asked for. */
	readonly known: WeakMap<Control, readonly number[]>;
};

/** The ways into every group. Lenses do not change, and every assessment asks. */
function waysInto(lens: Lens): WaysIn {
	const before = waysOfLens.get(lens);
	if (before !== undefined) return before;
	const groups: LensGroup[] = [];
	const outerOf: number[] = [];
	for (const outer of lens.groups) {
		const place = groups.length;
		for (const group of [outer, ...(outer.groups ?? [])]) {
			groups.push(group);
			outerOf.push(place);
		}
	}
	const ways: WaysIn = {
		outerOf,
		byReference: placesBy(groups, idsOfGroup),
		byControl: placesBy(groups, controlsOfGroup),
		known: new WeakMap()
	};
	waysOfLens.set(lens, ways);
	return ways;
}

function placesBy(
	groups: readonly LensGroup[],
	keysOf: (group: LensGroup) => readonly string[]
): ReadonlyMap<string, readonly number[]> {
	const sorted = new Map<string, number[]>();
	for (const [place, group] of groups.entries()) {
		for (const key of new Set(keysOf(group))) sorted.set(key, [...(sorted.get(key) ?? []), place]);
	}
	return sorted;
}

const waysOfLens = new WeakMap<Lens, WaysIn>();

/** The ids by which a control refers to a framework. Controls do not change, and every group asks. */
export function referencesTo(framework: string, control: Control): readonly string[] {
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
