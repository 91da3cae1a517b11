import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aroundZero,
	oneOf,
	randomOf,
	seededRandom,
	within
} from '#lib/domain/primitives/seeded-random.ts';

const some = (random: () => number, count: number) => Array.from({ length: count }, random);

describe('numbers from a seed', () => {
	it('are those of mulberry32, so that what was made from them stays as it is', () => {
		const known = [0.6270739405881613, 0.002735721180215478, 0.5274470399599522];
		expect(some(seededRandom(1), 3)).toEqual(known);
	});

	it('depend on the seed and the subject alone', () => {
		expect(some(randomOf(1, 'city', 7), 5)).toEqual(some(randomOf(1, 'city', 7), 5));
		const others = [randomOf(2, 'city', 7), randomOf(1, 'city', 8), randomOf(1, 'town', 7)];
		const first = [randomOf(1, 'city', 7), ...others].map((random) => random());
		expect(new Set(first).size).toBe(4);
	});

	it('spread evenly over subjects that differ in one letter', () => {
		const firsts = Array.from({ length: 4000 }, (_, i) => randomOf(1, 'control', i)());
		for (let part = 0; part < 10; part++) {
			const share = firsts.filter((number) => Math.floor(number * 10) === part).length / 4000;
			expect(share).toBeGreaterThan(0.08);
			expect(share).toBeLessThan(0.12);
		}
	});

	it('stay between 0 and 1, and around zero between the ends of six of them', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const random = seededRandom(seed);
				for (const number of some(random, 20)) expect(within(0, number, 1 - 2 ** -32)).toBe(number);
				expect(Math.abs(aroundZero(random))).toBeLessThan(4.3);
			})
		);
		const random = seededRandom(3);
		const square = some(() => aroundZero(random) ** 2, 5000);
		expect(square.reduce((sum, one) => sum + one) / 5000).toBeCloseTo(1, 1);
	});

	it('choose one of several, and refuse to choose from none', () => {
		expect(['a', 'b']).toContain(oneOf(seededRandom(1), ['a', 'b']));
		expect(() => oneOf(seededRandom(1), [])).toThrow('Nothing to choose from.');
	});
});
