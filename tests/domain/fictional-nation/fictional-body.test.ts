import { municipalityList } from 'virtual:municipalities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import {
	fictionalBodies,
	formerBody,
	mostBodies
} from '#lib/domain/fictional-nation/fictional-body.ts';
import { fictionalCodes } from '#lib/domain/fictional-nation/former-codes.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';

const nation = fictionalBodies(1, mostBodies);
const real = municipalityList.municipalities;
const codes = new Set(real.map(({ code }) => code));
const names = new Set(real.map(({ name }) => name));

/** The villages of the northern territories, which the nation leaves out. */
const without = /^01(69[5-9]|700)/;
const municipalities = real.filter(({ code }) => code.slice(2, 5) !== '000' && !without.test(code));
const kinds = { city: '市', town: '町', village: '村', ward: '区' } as const;

describe('the bodies of a fictional nation', () => {
	it('are as many in every prefecture and of every kind as there are', () => {
		const counted = (places: readonly string[]) =>
			Object.fromEntries([...countBy(places, (place) => place)].toSorted());
		expect(mostBodies).toBe(1741);
		expect(
			counted(nation.map(({ prefecture, kind }) => `${String(prefecture)} ${kinds[kind]}`))
		).toEqual(
			counted(
				municipalities.map(
					({ code, name }) => `${String(Number(code.slice(0, 2)))} ${name.slice(-1)}`
				)
			)
		);
	});

	it('have codes with a right check digit that no local government has, each once', () => {
		const all = [...nation, ...Array.from({ length: 47 }, (_, i) => formerBody(1, i + 1))];
		for (const { code, prefecture } of all) {
			expect(isMunicipalityCode(code), code).toBe(true);
			expect(Number(code.slice(0, 2))).toBe(prefecture);
			// Municipalities have numbers up to 700; 999 is the sample city's.
			expect(Number(code.slice(2, 5))).toBeGreaterThan(700);
			expect(Number(code.slice(2, 5))).toBeLessThan(999);
			expect(codes.has(code), code).toBe(false);
		}
		expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
	});

	it('can be compared by their codes, and a town that is no more cannot', () => {
		expect(nation.filter(({ code }) => !fictionalCodes.has(code))).toEqual([]);
		expect(fictionalCodes.has('479993')).toBe(true);
		for (let prefecture = 1; prefecture <= 47; prefecture++) {
			expect(fictionalCodes.has(formerBody(2, prefecture).code)).toBe(false);
		}
	});

	it('have names that say what they are and no place has, each once, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const bodies = [
					...fictionalBodies(seed, mostBodies),
					formerBody(seed, 1),
					formerBody(seed, 47)
				];
				expect(new Set(bodies.map(({ name }) => name.slice(0, -1))).size).toBe(bodies.length);
				for (const { name, kind } of bodies) {
					expect(name).toMatch(/^見本./);
					expect(name.endsWith(kinds[kind])).toBe(true);
					expect(names.has(name)).toBe(false);
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('are the same ones where fewer of them are wanted', () => {
		const known = new Map(nation.map((body) => [body.code, body]));
		for (const body of fictionalBodies(1, 40)) expect(body).toEqual(known.get(body.code));
	});

	it('live in all parts of the country, however few they are', () => {
		const few = fictionalBodies(1, 100);
		expect(new Set(few.map(({ code }) => code)).size).toBe(100);
		expect(new Set(few.map(({ prefecture }) => prefecture)).size).toBeGreaterThan(35);
	});

	it('are many small ones and a few large ones', () => {
		const sizes = nation.map(({ population }) => population).toSorted((a, b) => a - b);
		const total = sizes.reduce((sum, size) => sum + size);
		expect(sizes[870]).toBeLessThan(40_000);
		expect(sizes.at(-1)).toBeGreaterThan(1_000_000);
		expect(total).toBeGreaterThan(100_000_000);
		expect(total).toBeLessThan(160_000_000);
	});
});
