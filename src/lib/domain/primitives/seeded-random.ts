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

/**
 * The numbers of a subject (a city, a control, a year) under a seed. They depend on nothing else, so a
 * city is the same in a nation of 40 and in one of 1,741.
 */
export function randomOf(seed: number, ...subject: readonly (string | number)[]): Random {
	let hash = Math.imul(seed ^ 0x811c9dc5, 0x01000193);
	const text = subject.join('/');
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return seededRandom(hash ^ (hash >>> 13));
}

/** A whole number below a bound. */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound);

/** One of several. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
	const item = items[below(random, items.length)];
	if (item === undefined) throw new Error('Nothing to choose from.');
	return item;
}

/** Whether something of a likelihood happens. */
export const happens = (random: Random, likelihood: number): boolean => random() < likelihood;

/**
 * A number around zero, mostly between -1 and 1: close to the bell curve, by sums alone. Exponentials and
 * logarithms may differ in their last digit from one engine to another, and with them the files.
 */
export function aroundZero(random: Random): number {
	const sum = random() + random() + random() + random() + random() + random();
	return (sum - 3) * Math.SQRT2;
}

/** A number kept between two bounds. */
export const within = (least: number, value: number, most: number): number =>
	Math.min(most, Math.max(least, value));
