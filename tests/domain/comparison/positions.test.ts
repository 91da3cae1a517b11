import { describe, expect, it } from 'vitest';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import { positionsOf } from '#lib/domain/comparison/positions.ts';
import { aCityResult } from '../../support/a-city-result.ts';

const cities = (count: number) =>
	Array.from({ length: count }, (_, place) =>
		aCityResult(`28${String(place).padStart(4, '0')}`, {
			overall: place,
			asset: place % 2 ? null : 50
		})
	);
const overallOf = (count: number) => positionsOf(cities(count)[0], cities(count), ['asset'])[0];

describe('the position of a city among others', () => {
	it('says nothing below 5 cities, a median from 5, quartiles from 10, a deviation value from 20', () => {
		expect(overallOf(4)).toMatchObject({ n: 4, median: null, mean: null, quartiles: null });
		expect(overallOf(4)?.deviation).toBeUndefined();
		expect(overallOf(5)).toMatchObject({ n: 5, median: 2, mean: 2, quartiles: null, star: true });
		expect(overallOf(10)).toMatchObject({ n: 10, median: 4.5, star: false });
		expect(overallOf(10)?.quartiles).not.toBeNull();
		expect(overallOf(19)?.deviation).toEqual({
			ok: false,
			error: { kind: 'too-few', n: 19, least: 20 }
		});
		// Of 0, 1, …, 20 the mean is 10 and the standard deviation √(440 / 12).
		expect(overallOf(21)?.deviation).toEqual({ ok: true, value: 33.5 });
	});

	it('counts in a layer only those that have a score there', () => {
		const [, asset] = positionsOf(undefined, cities(21), ['asset']);
		expect(asset).toMatchObject({ measure: 'asset', own: undefined, n: 11, median: 50 });
	});
});

describe('groups that are shown to others', () => {
	it('hide a small prefecture, and with it another one that would give it away', () => {
		const many = (prefecture: string, count: number) =>
			Array.from({ length: count }, (_, place) =>
				aCityResult(`${prefecture}${String(place).padStart(4, '0')}`, { overall: 10 + place })
			);
		const groups = cityGroups([...many('01', 12), ...many('02', 7), ...many('03', 2)], {
			layers: []
		});
		const markOf = (wanted: string | null) =>
			groups.find(({ prefecture }) => prefecture === wanted)?.mark;
		expect(markOf(null)).toBe('shown');
		expect(markOf('01')).toBe('shown');
		expect(markOf('03')).toBe('primary');
		expect(markOf('02')).toBe('complementary');
		expect(groups.filter(({ mark }) => mark !== 'shown').map(({ median }) => median)).toEqual([
			null,
			null
		]);
	});
});
