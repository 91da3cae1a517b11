import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import { populationClasses } from '#lib/domain/comparison/population-class.ts';
import { aCityResult } from '../../support/a-city-result.ts';
import { derivableFew } from '../../support/disclosure-attack/derivable-few.ts';
import { viewOfAttacker } from '../../support/disclosure-attack/view-of-attacker.ts';

/** Cities as two tables of classes know them; now and then one of them does not. */
type Town = {
	readonly prefecture: string;
	readonly size: (typeof populationClasses)[number] | undefined;
	readonly similar: string | undefined;
	readonly percent: number;
};

const towns: fc.Arbitrary<readonly Town[]> = fc.array(
	fc.record({
		prefecture: fc.constantFrom('13', '27'),
		size: fc.constantFrom(...populationClasses.slice(0, 3), undefined),
		similar: fc.constantFrom('I-1', 'II-2', 'III-0', undefined),
		percent: fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10)
	}),
	{ minLength: 1, maxLength: 60 }
);

const codeAt = (place: number, { prefecture }: Town) =>
	`${prefecture}${String(place).padStart(4, '0')}`;

function published(all: readonly Town[], tables: 'both' | 'similar') {
	const byCode = new Map(all.map((town, place) => [codeAt(place, town), town]));
	const results = [...byCode].map(([code, { percent }]) => aCityResult(code, { overall: percent }));
	const rows = [...byCode].map(([code, town]): CityRow => ({
		fiscalYear: 2026,
		edition: '3.0',
		code,
		prefecture: town.prefecture,
		populationClass: tables === 'both' ? (town.size ?? null) : null,
		similarClass: town.similar ?? null,
		panel: null,
		percentages: { overall: town.percent }
	}));
	const groups = cityGroups(results, {
		layers: [],
		similarOf: (code) => byCode.get(code)?.similar,
		...(tables === 'both' && { sizeOf: (code: string) => byCode.get(code)?.size })
	});
	return { groups, rows };
}

describe('groups of cities', () => {
	it('tell nothing of fewer than five cities, whatever two tables of classes say of them together', () => {
		let shown = 0;
		fc.assert(
			fc.property(towns, fc.constantFrom('both', 'similar'), (all, tables) => {
				const { groups, rows } = published(all, tables);
				shown += groups.filter(
					({ similarClass, mark }) => similarClass !== null && mark === 'shown'
				).length;
				expect(derivableFew(viewOfAttacker(rows, groups, 'overall'), 5)).toBeUndefined();
			})
		);
		expect(shown).toBeGreaterThan(0);
	});

	it('by class of similar bodies are of the whole nation, and a city without a class is in none', () => {
		const all = Array.from({ length: 30 }, (_, place): Town => ({
			prefecture: place < 15 ? '13' : '27',
			size: undefined,
			similar: place % 3 === 0 ? undefined : `class-${String(place % 3)}`,
			percent: 40 + place
		}));
		const { groups } = published(all, 'similar');
		const byClass = groups.filter(({ similarClass }) => similarClass !== null);
		expect(byClass.map(({ prefecture, similarClass, n }) => [prefecture, similarClass, n])).toEqual(
			[
				[null, 'class-1', 10],
				[null, 'class-2', 10]
			]
		);
		expect(byClass.every(({ mark, grades }) => mark === 'shown' && grades !== undefined)).toBe(
			true
		);
	});

	it('count grades over the cities that have a score, of groups by one key at most', () => {
		const cities = Array.from({ length: 12 }, (_, place) => {
			const overall = place === 0 ? null : 30 + 6 * place;
			return aCityResult(`13${String(place).padStart(4, '0')}`, { overall });
		});
		const groups = cityGroups(cities, {
			layers: [],
			sizeOf: (code) => (Number(code) % 2 === 0 ? 'under-10000' : 'under-50000')
		});
		const [whole] = groups;
		const counts = Object.values(whole?.grades?.counts ?? {});
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11);
		const crossed = groups.filter(
			({ prefecture, populationClass }) => prefecture !== null && populationClass !== null
		);
		expect(crossed.length).toBeGreaterThan(0);
		expect(crossed.every(({ grades }) => grades === undefined)).toBe(true);
	});
});
