import type { Component } from '../assessment/component.ts';
import { groupBy } from '../primitives/group-by.ts';

/** A component of then, and what it is known by. */
type Match = { readonly then: Component; readonly by: 'id' | 'name' };

/** Which components of two assessments are one and the same. */
export type MatchedComponents = {
	/** The component of then for the id of one of now, and what it is known by. */
	readonly matches: ReadonlyMap<string, Match>;
	readonly came: readonly Component[];
	readonly went: readonly Component[];
};

/**
 * Components are one by their id; where it differs, by their name, if it stands once on each side in the same
 * layer.
 */
export function matchComponents(
	now: readonly Component[],
	then: readonly Component[]
): MatchedComponents {
	const byId = new Map(then.map((component) => [component.id, component]));
	const ids = new Set(now.map(({ id }) => id));
	const unmatched = then.filter(({ id }) => !ids.has(id));
	const [before, after] = [onlyOnes(unmatched), onlyOnes(now.filter(({ id }) => !byId.has(id)))];
	const matches = now.flatMap((component): readonly (readonly [string, Match])[] => {
		const same = byId.get(component.id);
		if (same !== undefined) return [[component.id, { then: same, by: 'id' }]];
		const name = placeAndName(component);
		const namesake = after.has(name) ? before.get(name) : undefined;
		return namesake === undefined ? [] : [[component.id, { then: namesake, by: 'name' }]];
	});
	const known = new Map(matches);
	const taken = new Set(matches.map(([, match]) => match.then.id));
	return {
		matches: known,
		came: now.filter(({ id }) => !known.has(id)),
		went: then.filter(({ id }) => !taken.has(id))
	};
}

const placeAndName = ({ layer, name }: Component): string => `${layer}\n${name.trim()}`;

/** Components whose name no other one of their layer has. */
const onlyOnes = (components: readonly Component[]): ReadonlyMap<string, Component> =>
	new Map(
		[...groupBy(components, placeAndName)]
			.filter(([, group]) => group.length === 1)
			.map(([name, group]) => [name, group[0]])
	);
