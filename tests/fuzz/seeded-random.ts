/** Numbers from 0 to below 1 that a seed gives again and again (mulberry32). */
export type Random = () => number;

/** The numbers of a seed. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number below a bound. */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound);

/** One of several. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
	const item = items[below(random, items.length)];
	if (item === undefined) throw new Error('Nothing to choose from.');
	return item;
}
