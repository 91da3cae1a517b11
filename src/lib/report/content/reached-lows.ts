import type { Component } from '#lib/domain/assessment/component.ts';
import type { PartFigures } from '#lib/domain/scoring/score.ts';

/** The low of a component in a layer: its own, or the lowest of what it stands on there. */
export type ReachedLow = {
	readonly low: number | null;
	readonly own: 'own' | 'reached';
};

/**
 * For each component and layer the lowest `low` among itself and everything it reaches through `uses`
 * that is answered in that layer. Loops are allowed; missing components are passed over.
 */
export function reachedLows(
	components: readonly Pick<Component, 'id' | 'uses'>[],
	parts: readonly Pick<PartFigures, 'component' | 'layer' | 'low'>[]
): ReadonlyMap<string, ReadonlyMap<string, ReachedLow>> {
	const uses = new Map(components.map((component) => [component.id, component.uses]));
	return new Map(
		components.map(({ id }) => {
			const reached = reachOf(id, uses);
			const found = new Map<string, ReachedLow>();
			for (const { component, layer, low } of parts.filter((part) => reached.has(part.component)))
				found.set(
					layer,
					lower(found.get(layer), { low, own: component === id ? 'own' : 'reached' })
				);
			return [id, found];
		})
	);
}

function reachOf(from: string, uses: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
	const reached = new Set([from]);
	// The set grows while it is walked.
	for (const id of reached) for (const used of uses.get(id) ?? []) reached.add(used);
	return reached;
}

/** A layer that is a component's own stays so; a figure is lower than none. */
function lower(before: ReachedLow | undefined, next: ReachedLow): ReachedLow {
	if (before === undefined) return next;
	const own = before.own === 'own' || next.own === 'own' ? 'own' : 'reached';
	const lows = [before.low, next.low].filter((low) => low !== null);
	return { low: lows.length === 0 ? null : Math.min(...lows), own };
}
