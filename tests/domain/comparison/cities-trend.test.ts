import { describe, expect, it } from 'vitest';
import { citiesTrend } from '#lib/domain/comparison/cities-trend.ts';
import { controlsApart, scoresAcross } from '#lib/domain/comparison/scores-across.ts';
import { aCityResult, aPairFacts } from '../../support/a-city-result.ts';

const all = () => 'all' as const;
const at = (code: string, fiscalYear: number, overall: number | null, change = {}) =>
	aCityResult(code, { overall, asset: overall }, { fiscalYear, ...change });
const codes = (cities: readonly { readonly code: string }[]) => cities.map(({ code }) => code);
const editions = (edition: string) => ({
	guideline: 'scsg',
	edition,
	revision: 1,
	digest: edition.padEnd(64, '0')
});

describe('the trend of many cities', () => {
	it('is that of the cities of all years; a weak one that leaves is no improvement', () => {
		const stay = ['a', 'b', 'c', 'd', 'e'].flatMap((code) => [
			at(code, 2025, 50),
			at(code, 2026, 51)
		]);
		const trend = citiesTrend([...stay, at('weak', 2025, 1), at('new', 2026, 99)], ['asset'], all);
		expect(trend.years).toEqual([2025, 2026]);
		expect(trend.measures[0]).toEqual({
			measure: 'overall',
			years: [
				{ n: 5, star: true, median: 50, mean: 50 },
				{ n: 5, star: true, median: 51, mean: 51 }
			]
		});
		const [step] = trend.steps;
		expect([codes(step?.joined ?? []), codes(step?.left ?? [])]).toEqual([['new'], ['weak']]);
		expect(step).toMatchObject({ better: 5, same: 0, worse: 0 });
		expect(trend.across).toBeNull();
	});

	it('shows no median of fewer than five, but each city to whoever has its files', () => {
		const trend = citiesTrend(
			['a', 'b', 'c', 'd'].flatMap((code) => [at(code, 2025, 40), at(code, 2026, 30)]),
			[],
			all
		);
		expect(trend.measures[0]?.years[1]).toMatchObject({ n: 4, median: null, mean: null });
		expect(trend.cities.map(({ percents }) => percents)).toEqual(Array(4).fill([40, 30]));
	});

	it('wants a result in every one of the last five years, and a score in each', () => {
		const years = [2020, 2021, 2022, 2023, 2024, 2026];
		const constant = years.map((year) => at('a', year, 50));
		const gap = years.slice(0, -2).map((year) => at('gap', year, 50));
		const unscored = years.map((year) => at('unscored', year, year === 2024 ? null : 50));
		const trend = citiesTrend([...constant, ...gap, ...unscored], [], all);
		expect(trend.years).toEqual([2021, 2022, 2023, 2024, 2026]);
		expect(trend.cities.map(({ city }) => city.code)).toEqual(['a']);
		expect(codes(trend.notComparable)).toEqual(['unscored']);
	});

	it('compares over what asks the same where the edition changed, and leaves out who gave no answers', () => {
		const then = { checklist: editions('2.0') };
		const now = { checklist: editions('3.0') };
		const city = (code: string) => [
			at(code, 2025, 90, {
				...then,
				answers: [aPairFacts('OLD-1', 'met'), aPairFacts('GONE-1', 'met')]
			}),
			at(code, 2026, 10, {
				...now,
				answers: [aPairFacts('NEW-1', 'partly'), aPairFacts('STRICT-1', 'not-met')]
			})
		];
		const scoresOnly = [at('p', 2025, 90, then), at('p', 2026, 10, now)];
		const trend = citiesTrend([...city('a'), ...scoresOnly], ['governance'], (from, to) =>
			from.edition === to.edition ? 'all' : new Map([['OLD-1', 'NEW-1']])
		);
		expect([trend.edition, trend.across]).toEqual(['3.0', { controls: 1 }]);
		expect(trend.cities.map(({ city: { code }, percents }) => [code, percents])).toEqual([
			['a', [100, 50]]
		]);
		expect(codes(trend.notComparable)).toEqual(['p']);
		expect(trend.measures.map(({ measure, years }) => [measure, years.map(({ n }) => n)])).toEqual([
			['overall', [1, 1]],
			['governance', [1, 1]]
		]);
	});

	it('names a city apart that has answered too little in one of the years: it would rise by what is open', () => {
		const begun = (code: string, fiscalYear: number): ReturnType<typeof at> => {
			const result = at(code, fiscalYear, 100);
			return { ...result, overall: { ...result.overall, coverage: 79.9 } };
		};
		const years = [2025, 2026];
		const whole = years.map((year) => at('whole', year, 50));
		const trend = citiesTrend([...whole, at('begun', 2025, 40), begun('begun', 2026)], [], all);
		expect(trend.cities.map(({ city }) => city.code)).toEqual(['whole']);
		expect(codes(trend.notComparable)).toEqual(['begun']);
		expect(trend.measures[0]?.years.map(({ n }) => n)).toEqual([1, 1]);
	});

	it('tells the last edition by itself where nobody can be compared with an earlier one', () => {
		const of = (year: number, edition: string) =>
			['a', 'b'].map((code) => at(code, year, year - 1980, { checklist: editions(edition) }));
		const other = at('late', 2025, 70, { checklist: editions('2.0') });
		const late = at('late', 2026, 71, { checklist: editions('3.0') });
		const results = [...of(2024, '2.0'), ...of(2025, '3.0'), ...of(2026, '3.0'), other, late];
		const trend = citiesTrend(results, [], () => new Map());
		expect(trend).toMatchObject({ years: [2025, 2026], edition: '3.0', across: null, apart: 3 });
		expect(trend.cities.map(({ percents }) => percents)).toEqual([
			[45, 46],
			[45, 46]
		]);
		// Whoever stood on another edition was there all the same.
		expect(codes(trend.notComparable)).toEqual(['late']);
		expect(trend.told).toContain(other);
		expect(trend.steps[0]?.joined).toEqual([]);
	});

	it('does not tell one year by itself: then everybody is named whose years cannot be compared', () => {
		const results = [2025, 2026].map((year) =>
			at('a', year, 50, { checklist: editions(year === 2026 ? '3.0' : '2.0') })
		);
		const trend = citiesTrend(results, [], () => new Map());
		expect(trend).toMatchObject({ years: [2025, 2026], cities: [], apart: 0 });
		expect(codes(trend.notComparable)).toEqual(['a']);
	});

	it('tells of the results of the last five years alone', () => {
		const years = [2021, 2022, 2023, 2024, 2025, 2026];
		const trend = citiesTrend(
			years.map((year) => at('a', year, 50)),
			[],
			all
		);
		expect(trend.told.map(({ fiscalYear }) => fiscalYear)).toEqual(years.slice(1));
	});

	it('has nothing to say of one year or none', () => {
		expect(citiesTrend([], [], all)).toMatchObject({ years: [], cities: [], steps: [] });
		expect(citiesTrend([at('a', 2026, 5)], [], all).steps).toEqual([]);
	});
});

describe('scores over the same controls', () => {
	it('weigh a control over all its components as it weighs in the last year, and drop open ones', () => {
		const result = (...answers: readonly ReturnType<typeof aPairFacts>[]) => ({
			checklist: editions('3.0'),
			answers
		});
		const scores = scoresAcross(
			[
				result(aPairFacts('A', 'met'), aPairFacts('B', 'not-met'), aPairFacts('C', 'unknown')),
				result(
					aPairFacts('A', 'met', 'x'),
					aPairFacts('A', 'not-met', 'y'),
					aPairFacts('A', 'unanswered', 'z'),
					aPairFacts('B', 'partly'),
					aPairFacts('C', 'met')
				)
			],
			all
		);
		expect(scores?.controls).toBe(2);
		// A weighs 3 and B 1: then 3 of 4, now (3 × ½ + 1 × ½) of 4.
		expect(scores?.years.map((year) => year.get('overall'))).toEqual([75, 50]);
		expect(scoresAcross([result(aPairFacts('A', 'unknown'))], all)).toBeUndefined();
	});

	it('name the controls that an earlier checklist asked otherwise', () => {
		const [pins, last] = [[editions('2.0'), editions('3.0')], editions('3.0')];
		const sameControls = (from: { readonly edition: string }) =>
			from.edition === '3.0' ? ('all' as const) : new Map([['OLD', 'A']]);
		expect(controlsApart(['A', 'B'], { pins, last, sameControls })).toEqual(['B']);
	});
});
