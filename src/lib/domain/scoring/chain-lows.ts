import type { Component } from '../assessment/component.ts';

/**
 * For each component the lowest `low` among itself and everything it reaches through `uses`: a
 * service is no safer than what it stands on. Loops and missing components are passed over; a
 * component is absent where nothing on its chain has a figure.
 *
 * Goes from the lowest figure up and from there to all who stand on it, so that every component is
 * visited once, however many use each other.
 */
export function chainLows(
	components: readonly Pick<Component, 'id' | 'uses'>[],
	lows: ReadonlyMap<string, number | null>
): ReadonlyMap<string, number> {
	const users = usersOf(components);
	const chains = new Map<string, number>();
	for (const { id, low } of lowestFirst(lows)) {
		const reached = new Set(chains.has(id) ? [] : [id]);
		for (const lowered of reached) {
			chains.set(lowered, low);
			const unvisited = (users.get(lowered) ?? []).filter((user) => !chains.has(user));
			for (const user of unvisited) reached.add(user);
		}
	}
	return chains;
}

const lowestFirst = (lows: ReadonlyMap<string, number | null>) =>
	[...lows]
		.flatMap(([id, low]) => (low === null ? [] : [{ id, low }]))
		.sort((a, b) => a.low - b.low);

/** Who uses each component directly. */
function usersOf(
	components: readonly Pick<Component, 'id' | 'uses'>[]
): ReadonlyMap<string, readonly string[]> {
	const users = new Map<string, string[]>(components.map(({ id }) => [id, []]));
	for (const { id, uses } of components) {
		for (const used of uses) users.get(used)?.push(id);
	}
	return users;
}
