import { describe, expect, it } from 'vitest';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { yearsOf, type YearsInput } from '#lib/report/content/years-pictures.ts';
import type { Picture } from '#lib/report/pictures/picture.ts';
import { reachOf, textsDrawn } from './drawn.ts';

const messages = messagesFor('ja').report;
const yearsFrom = (...years: readonly number[]) =>
	years.map((fiscalYear) => ({ fiscalYear, name: `令和${String(fiscalYear - 2018)}年度` }));
const years = yearsFrom(2022, 2023, 2024, 2025, 2026);
const rows: YearsInput['rows'] = [
	{
		name: 'まち全体',
		kind: 'city',
		scores: [40, 51.2, 60, 66.6, 71.3].map((percent) => ({
			percent,
			coverage: 100,
			grade: 'D' as const
		}))
	},
	{
		name: 'データ連携',
		kind: 'layer',
		scores: [
			null,
			null,
			{ percent: null, coverage: 0, grade: null },
			{ percent: 58.8, coverage: 40, grade: null },
			{ percent: 92.9, coverage: 90, grade: 'C', sign: '※' }
		]
	}
];

/** The points of the line at the right. */
const movementIn = (shapes: Picture['shapes']) =>
	shapes
		.flatMap((shape) => (shape.kind === 'polyline' ? [shape.points] : []))
		.find((points) => points.every(([x]) => x > 430)) ?? [];

describe('several years side by side', () => {
	const [found] = yearsOf(messages, { years, rows });
	const texts = found ? textsDrawn(found.picture) : [];

	it('have grade and figure of each year, and a dash where there was none', () => {
		const words = texts.map(({ text }) => text);
		expect(words).toEqual(
			expect.arrayContaining([...years.map(({ name }) => name), 'D 71.3%', '58.8%', 'C※ 92.9%'])
		);
		expect(words.filter((text) => text === '–')).toHaveLength(3);
	});

	it('are told in words', () => {
		expect(found?.picture.description).toContain(
			'データ連携 令和6年度 判定前 –、令和7年度 判定前 58.8%、令和8年度 評価 C 92.9%'
		);
	});

	it.each([2, 5, 6, 7, 8, 12])('do not write over each other, %i of them', (count) => {
		const many = yearsFrom(...Array.from({ length: count }, (_, i) => 2027 - count + i));
		const score = { percent: 100, coverage: 100, grade: 'C' as const, sign: '※' };
		const [one] = yearsOf(messages, {
			years: many,
			rows: [{ name: '60字'.repeat(30), kind: 'city', scores: many.map(() => score) }]
		});
		const reaches = groupBy(one ? textsDrawn(one.picture) : [], ({ y }) => String(y));
		for (const line of reaches.values()) {
			const sorted = line.map(reachOf).sort(([a], [b]) => a - b);
			for (const [i, [, to]] of sorted.entries())
				expect(to).toBeLessThanOrEqual(sorted[i + 1]?.[0] ?? Infinity);
		}
	});

	it.each([6, 7])('have every year of %i, each with its grade and figure', (count) => {
		const many = yearsFrom(...Array.from({ length: count }, (_, i) => 2027 - count + i));
		const [one] = yearsOf(messages, {
			years: many,
			rows: [
				{
					name: 'まち全体',
					kind: 'city',
					scores: many.map((_, i) => ({ percent: 60 + i, coverage: 100, grade: 'C' as const }))
				}
			]
		});
		const drawn = one ? textsDrawn(one.picture).map(({ text }) => text) : [];
		expect(drawn).toEqual(expect.arrayContaining(many.map(({ name }) => name)));
		expect(drawn).toEqual(expect.arrayContaining(many.map((_, i) => `${String(60 + i)}.0%`)));
		expect(one?.caption).toBe(messages.pictures.yearsCaption);
	});

	it('say how many of more years are shown, and tell all of them in words', () => {
		const many = yearsFrom(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
		const scores = many.map(({ fiscalYear }) => ({
			percent: fiscalYear - 2000,
			coverage: 100,
			grade: 'D' as const
		}));
		const [one] = yearsOf(messages, {
			years: many,
			rows: [{ name: 'まち全体', kind: 'city', scores }]
		});
		expect(one?.caption).toContain('9年度のうち最近の7年度');
		expect(one?.picture.description).toContain('令和0年度 評価 D 18.0%');
	});

	it.each([7, 11, 12, 26, 40])('have marks that can be told apart, %i of them', (count) => {
		const many = yearsFrom(...Array.from({ length: count }, (_, i) => 2027 - count + i));
		const score = { percent: 50, coverage: 100, grade: 'A' as const };
		const [one] = yearsOf(messages, {
			years: many,
			rows: [{ name: 'まち全体', kind: 'city', scores: many.map(() => score) }]
		});
		const places = (one?.picture.shapes ?? []).flatMap((shape) =>
			shape.kind === 'circle' && shape.x > 430 ? [shape.x] : []
		);
		expect(places.length).toBe(count <= 11 ? count : 2);
		for (const [i, x] of places.entries())
			expect((places[i + 1] ?? Infinity) - x).toBeGreaterThanOrEqual(4.8);
	});

	it('leave the place of a missing year empty, and lead no line to a year with few answers', () => {
		const lineOf = (from: number, coverage: number) => {
			const some = yearsFrom(from, 2024, 2026);
			const [one] = yearsOf(messages, {
				years: some,
				rows: [
					{
						name: 'まち全体',
						kind: 'city',
						scores: [100, 100, coverage].map((answered) => ({
							percent: 50,
							coverage: answered,
							grade: null
						}))
					}
				]
			});
			return movementIn(one?.picture.shapes ?? []);
		};
		const [a, b, c] = lineOf(2023, 100).map(([x]) => x);
		expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(2, 1);
		expect(lineOf(2023, 3)).toHaveLength(2);
	});

	it('are absent without a year to compare', () => {
		expect(yearsOf(messages, { years: yearsFrom(2026), rows })).toEqual([]);
	});
});
