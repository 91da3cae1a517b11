import type { KindOfBody } from './bodies-by-prefecture.ts';
import { below, type Random } from '../primitives/seeded-random.ts';

/** A population, and the share of bodies that have fewer inhabitants. */
type Step = readonly [share: number, population: number];

/** How many live where: a few very large, very many small, with the classes about as full as in reality. */
const curves: Readonly<Record<KindOfBody, readonly Step[]>> = {
	city: [
		[0, 6_000],
		[0.12, 28_000],
		[0.39, 50_000],
		[0.68, 100_000],
		[0.81, 150_000],
		[0.89, 250_000],
		[0.96, 480_000],
		[0.99, 1_000_000],
		[1, 3_700_000]
	],
	town: [
		[0, 900],
		[0.2, 5_000],
		[0.5, 10_000],
		[0.73, 15_000],
		[0.84, 20_000],
		[0.95, 30_000],
		[1, 52_000]
	],
	village: [
		[0, 160],
		[0.3, 1_200],
		[0.65, 3_000],
		[0.87, 6_000],
		[1, 40_000]
	],
	ward: [
		[0, 65_000],
		[0.3, 200_000],
		[0.5, 280_000],
		[0.85, 560_000],
		[1, 940_000]
	]
};

/** How many live in a fictional body of a kind. */
export function fictionalPopulation(random: Random, kind: KindOfBody): number {
	const curve = curves[kind];
	const share = random();
	const above = Math.max(
		1,
		curve.findIndex(([limit]) => share < limit)
	);
	const [from, to] = [curve[above - 1] ?? [0, 0], curve[above] ?? [1, 0]];
	const part = (share - from[0]) / (to[0] - from[0]);
	return Math.round(from[1] + part * (to[1] - from[1])) + below(random, 40);
}

/** How often a thousand doubles to a population: 0 for 1,000, about 10 for a million. */
export function doublingsOf(population: number): number {
	let [rest, doublings] = [population / 1000, 0];
	while (rest >= 2) {
		rest /= 2;
		doublings++;
	}
	return doublings + rest - 1;
}
