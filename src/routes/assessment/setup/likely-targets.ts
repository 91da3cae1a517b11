import type { Component } from '#lib/domain/assessment/component.ts';

/** What a component may use: what is likely, and everything else there is. */
export type Targets = {
	readonly likely: readonly Component[];
	readonly others: readonly Component[];
};

/**
 * A service uses the city OS and what stands in the streets, not the other way round: likely is what lies in a
 * later layer, and what is used already.
 */
export function likelyTargets(
	component: Component,
	components: readonly Component[],
	layers: readonly string[]
): Targets {
	const from = layers.indexOf(component.layer);
	const isLikely = ({ id, layer }: Component) =>
		component.uses.includes(id) || layers.indexOf(layer) > from;
	const rest = components.filter(({ id }) => id !== component.id);
	return { likely: rest.filter(isLikely), others: rest.filter((one) => !isLikely(one)) };
}
