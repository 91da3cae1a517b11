import type { Component } from '../assessment/component.ts';

/**
 * The lowest `low` among a component and everything it reaches through `uses`: a service is no
 * safer than what it stands on. Loops and missing components are passed over; `null` when nothing
 * on the chain has a figure.
 */
export function chainLow(
	start: string,
	components: ReadonlyMap<string, Pick<Component, 'uses'>>,
	lows: ReadonlyMap<string, number | null>
): number | null {
	const reached = new Set([start]);
	for (const id of reached) {
		for (const used of components.get(id)?.uses ?? []) reached.add(used);
	}
	const found = [...reached].map((id) => lows.get(id) ?? null).filter((low) => low !== null);
	return found.length === 0 ? null : Math.min(...found);
}
