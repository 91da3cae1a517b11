import { describe, expect, it } from 'vitest';
import type { CityRow, Division } from '#lib/domain/comparison/city-row.ts';
import type { GroupStatistics, ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { alsoOfThePanel, byPrefectureAndClass } from '../../support/arbitrary-nation.ts';
import { derivableFew } from '../../support/disclosure-attack/derivable-few.ts';
import { hiddenEdges } from '../../support/disclosure-attack/two-way-table.ts';
import { leastCut, roomOfEdge } from '../../support/disclosure-attack/two-way-network.ts';
import { viewOfAttacker } from '../../support/disclosure-attack/view-of-attacker.ts';
import { seededNation } from '../../support/seeded-nation.ts';

type Groupings = readonly (readonly Division[])[];

function publish(
	cities: readonly CityRow[],
	groupings: Groupings,
	measures: readonly string[] = ['overall']
): readonly ProtectedGroup[] {
	const grouping = { measures, groupings, asked: 'all-given' } as const;
	return protectGroups(groupParts(cities, grouping), groupStatistics(cities, grouping));
}

const city = (changes: Partial<CityRow>, number: number): CityRow => ({
	fiscalYear: 2026,
	edition: '3.0',
	code: `${changes.prefecture ?? '13'}-${number}`,
	prefecture: '13',
	populationClass: 'under-50000',
	similarClass: null,
	panel: 'in',
	percentages: { overall: 20 + (number % 60) },
	...changes
});

/** So many cities alike. */
const several = (n: number, changes: Partial<CityRow>): readonly CityRow[] =>
	Array.from({ length: n }, (_, number) => city(changes, number));

const find = (groups: readonly ProtectedGroup[], keys: Partial<ProtectedGroup>) => {
	const found = groups.filter((group) =>
		Object.entries(keys).every(([key, value]) => group[key as keyof ProtectedGroup] === value)
	);
	expect(found).toHaveLength(1);
	return found[0]!;
};
/** Everything that tells a group from the others. */
const keysOf = ({ fiscalYear, edition, prefecture, measure, n }: GroupStatistics) => ({
	fiscalYear,
	edition,
	prefecture,
	measure,
	n
});
const hiddenIn = (groups: readonly ProtectedGroup[]) =>
	groups.filter(({ mark }) => mark === 'primary' || mark === 'complementary');

describe('protectGroups', () => {
	for (const [classes, cellSize] of [
		[4, 9],
		[10, 3.7],
		[10, 1.5]
	] as const) {
		it(`holds for 47 prefectures × ${classes} classes with ${cellSize} cities a cell`, () => {
			const cities = seededNation({ seed: classes, classes, cellSize });
			const rated = cities.filter(({ percentages }) => percentages['overall'] !== null);
			const groups = publish(cities, byPrefectureAndClass);
			const edges = hiddenEdges(rated, groups);
			expect(leastCut(edges)).toBeGreaterThanOrEqual(5);
			const small = edges.filter(({ n, isTotal }) => n < 5 && !isTotal);
			expect(small.length).toBeGreaterThan(20);
			const narrowest = Math.min(
				...small.map((edge) => {
					const { above, below } = roomOfEdge(edges, edge);
					return above + below;
				})
			);
			// In tenths: no hidden sum is known to less than a point.
			expect(narrowest).toBeGreaterThan(10);

			const primaryOnly = hiddenEdges(
				rated,
				groups.filter(({ mark }) => mark !== 'complementary')
			);
			expect(leastCut(primaryOnly)).toBeLessThan(5);
			// With few classes some are then known to the tenth; with many, only sums of a few are.
			const rooms = primaryOnly.map((edge) => roomOfEdge(primaryOnly, edge).above);
			if (classes === 4) expect(Math.min(...rooms)).toBe(0);
		});
	}

	it('hides another class where subtracting from the prefecture would reveal one', () => {
		const groups = publish(
			[
				...several(2, { populationClass: 'from-200000' }),
				...several(8, { populationClass: 'under-50000' }),
				...several(6, { populationClass: 'under-10000' })
			],
			[['prefecture'], ['populationClass'], ['prefecture', 'populationClass']]
		);
		const inTokyo = (populationClass: string | null) =>
			find(groups, { prefecture: '13', populationClass }).mark;
		expect(inTokyo('from-200000')).toBe('primary');
		expect(inTokyo('under-10000')).toBe('complementary');
		expect(inTokyo('under-50000')).toBe('shown');
		expect(inTokyo(null)).toBe('shown');
	});

	it('hides nothing where no group and no difference of groups is small', () => {
		const cities = ['13', '14', '27'].flatMap((prefecture) =>
			['under-10000', 'under-50000'].flatMap((populationClass) => [
				...several(5, { prefecture, populationClass }),
				...several(6, { prefecture, populationClass, panel: 'out' })
			])
		);
		expect(hiddenIn(publish(cities, alsoOfThePanel))).toEqual([]);
	});

	it('does not show a panel that all but a few cities are in', () => {
		const cities = [
			...several(9, { prefecture: '13' }),
			...several(1, { prefecture: '13', panel: 'out' }),
			...several(9, { prefecture: '14' }),
			...several(6, { prefecture: '14', panel: 'out' })
		];
		const groups = publish(cities, [[], ['prefecture'], ['panel'], ['prefecture', 'panel']]);
		expect(find(groups, { prefecture: '13', panel: null }).mark).toBe('shown');
		expect(find(groups, { prefecture: '13', panel: 'in' }).mark).toBe('complementary');
		expect(find(groups, { prefecture: '13', panel: 'out' }).mark).toBe('primary');
		expect(find(groups, { prefecture: null, panel: 'in' }).mark).toBe('shown');
		expect(find(groups, { prefecture: null, panel: null }).mark).toBe('shown');
	});

	it('shows the same of all cities whether a panel is published beside them or not', () => {
		const cities = seededNation({ seed: 9, classes: 4, cellSize: 9 });
		const beside = publish(cities, alsoOfThePanel);
		expect(beside.some(({ panel, mark }) => panel === 'in' && mark === 'shown')).toBe(true);
		const ofAll = beside.filter(({ panel }) => panel === null);
		expect(ofAll).toEqual(publish(cities, byPrefectureAndClass));
	});

	it('sees what follows from two ways to divide the same cities', () => {
		// One town has as many people as cities have: the classes by population and by kind differ by it alone.
		const cities = [
			...several(30, { populationClass: 'under-50000', similarClass: 'town' }),
			...several(1, { populationClass: 'under-200000', similarClass: 'town' }),
			...several(40, { populationClass: 'under-200000', similarClass: 'city' })
		];
		const groups = publish(cities, [[], ['populationClass'], ['similarClass']]);
		expect(hiddenIn(groups).length).toBeGreaterThan(0);
		expect(derivableFew(viewOfAttacker(cities, groups, 'overall'), 5)).toBeUndefined();
		expect(hiddenIn(publish(cities, [[], ['populationClass']]))).toEqual([]);
	});

	it('protects cities without a class, which are in no group by class', () => {
		const cities = [
			...several(9, { populationClass: 'under-10000' }),
			...several(8, { populationClass: 'under-50000' }),
			...several(2, { populationClass: null })
		];
		const groups = publish(cities, [[], ['populationClass']]);
		expect(groups).toHaveLength(3);
		expect(find(groups, { populationClass: null }).n).toBe(19);
		expect(derivableFew(viewOfAttacker(cities, groups, 'overall'), 5)).toBeUndefined();
	});

	it('hides a group in which all cities have nothing, or everything', () => {
		for (const percent of [0, 100]) {
			const cities = [
				...several(9, { prefecture: '13', percentages: { overall: percent } }),
				...several(9, { prefecture: '14' }),
				...several(9, { prefecture: '27' })
			];
			const groups = publish(cities, [[], ['prefecture']]);
			expect(find(groups, { prefecture: '13' }).mark).toBe('primary');
			expect(hiddenIn(groups)).toHaveLength(2);
		}
	});

	it('hides in every measure what is hidden in the overall one, and no more than that measure needs', () => {
		const layers = ['governance', 'service'];
		const cities = seededNation({ seed: 5, classes: 4, cellSize: 8, layers });
		const groups = publish(cities, byPrefectureAndClass, ['overall', ...layers]);
		for (const hidden of hiddenIn(groups).filter(({ measure }) => measure === 'overall')) {
			for (const measure of layers) {
				const { prefecture, populationClass } = hidden;
				expect(find(groups, { measure, prefecture, populationClass }).mark).not.toBe('shown');
			}
		}
		for (const measure of layers) {
			const rated = cities.filter(({ percentages }) => percentages[measure] !== null);
			const own = groups.filter((group) => group.measure === measure);
			expect(leastCut(hiddenEdges(rated, own))).toBeGreaterThanOrEqual(5);
		}
	});

	it('keeps years and editions apart', () => {
		const cities = [
			...several(9, { fiscalYear: 2026 }),
			...several(3, { fiscalYear: 2025 }),
			...several(7, { edition: '2.0' })
		];
		const groups = publish(cities, [[]]);
		expect(groups.map(({ mark, n }) => [mark, n])).toEqual([
			['shown', 9],
			['primary', 3],
			['shown', 7]
		]);
	});

	it('shows statistics by the number of cities, rounded once', () => {
		const shownOf = (n: number) => publish(several(n, {}), [[]])[0]!;
		expect(shownOf(4)).toMatchObject({
			mark: 'primary',
			n: 4,
			asked: 4,
			star: false,
			mean: null,
			median: null
		});
		expect(shownOf(5)).toMatchObject({
			mark: 'shown',
			star: true,
			mean: 22,
			median: 22,
			lowerQuartile: null
		});
		expect(shownOf(9)).toMatchObject({ star: true, upperQuartile: null });
		expect(shownOf(10)).toMatchObject({
			star: false,
			lowerQuartile: 22.3,
			upperQuartile: 26.8,
			standardDeviation: null
		});
		expect(shownOf(20)).toMatchObject({ standardDeviation: 5.8 });
		const silent = several(6, { percentages: {} });
		expect(publish([...silent, ...several(7, {})], [[]])[0]).toMatchObject({ n: 7, asked: 13 });
		expect(publish(silent, [[]])[0]).toMatchObject({ mark: 'empty', n: 0, asked: 6, mean: null });
	});

	it('says the same of statistics that an engine reckoned with crumbs', () => {
		const grouping = { measures: ['overall'], groupings: [[]], asked: 'not-known' } as const;
		const cities = several(12, {});
		const parts = groupParts(cities, grouping);
		const exact = groupStatistics(cities, grouping);
		const crumbs = exact.map((group) => ({
			...group,
			mean: group.mean! - 1e-12,
			median: group.median! - 1e-12,
			lowerQuartile: group.lowerQuartile! + 1e-12
		}));
		expect(protectGroups(parts, crumbs)).toEqual(protectGroups(parts, exact));
	});

	it('gives every group its own figures, whatever stands before it', () => {
		const cities = [2025, 2026].flatMap((fiscalYear) =>
			['13', '14', '27'].flatMap((prefecture, place) =>
				several(4 + fiscalYear - 2025 + 3 * place, {
					fiscalYear,
					prefecture,
					percentages: { overall: 20 + fiscalYear - 2025, service: 40 + place }
				})
			)
		);
		const grouping = {
			measures: ['service', 'overall'],
			groupings: [[], ['prefecture']],
			asked: 'not-known'
		} as const;
		const parts = groupParts(cities, grouping);
		const groups = groupStatistics(cities, grouping);
		const before = protectGroups(parts, groups);
		const shuffled = groups.toSorted((a, b) => (a.n % 5) - (b.n % 5) || a.n - b.n);
		expect(shuffled).not.toEqual(groups);
		const after = protectGroups(parts, shuffled);
		expect(after.map(keysOf)).toEqual(shuffled.map(keysOf));
		expect(after).toEqual(shuffled.map((group) => find(before, keysOf(group))));
	});

	it('refuses groups whose cities are not those of their parts', () => {
		const grouping = { measures: ['overall'], groupings: [[]], asked: 'not-known' } as const;
		const statistics = groupStatistics(several(9, {}), grouping);
		expect(() => protectGroups(groupParts(several(8, {}), grouping), statistics)).toThrow('8');
	});
});
