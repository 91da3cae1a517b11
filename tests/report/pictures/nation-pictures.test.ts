import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#lib/report/pictures/picture.ts';
import { quartilePicture } from '#lib/report/pictures/quartile-picture.ts';
import { shareBarsPicture } from '#lib/report/pictures/share-bars-picture.ts';
import { tileColumns, tilePlaces, tileRows } from '#lib/report/pictures/tile-places.ts';
import { trendPicture } from '#lib/report/pictures/trend-picture.ts';

const rectsOf = ({ shapes }: Picture) =>
	shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
const textsOf = ({ shapes }: Picture) =>
	shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const linesOf = ({ shapes }: Picture) =>
	shapes.flatMap((shape) =>
		shape.kind === 'polyline' && shape.strokeWidth === 1.6 ? [shape.points] : []
	);

describe('the map of tiles', () => {
	it('has a place of its own for each of the 47 prefectures, within its size', () => {
		const codes = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'));
		expect([...tilePlaces.keys()].sort()).toEqual(codes);
		expect(new Set([...tilePlaces.values()].map(String)).size).toBe(47);
		for (const [column, row] of tilePlaces.values()) {
			expect(column).toBeLessThan(tileColumns);
			expect(row).toBeLessThan(tileRows);
		}
	});

	it('puts what lies north above, and what lies east to the right', () => {
		const place = (code: string) => tilePlaces.get(code) ?? [NaN, NaN];
		expect(place('01')[1]).toBeLessThan(place('13')[1]);
		expect(place('13')[1]).toBeLessThan(place('47')[1]);
		expect(place('13')[0]).toBeGreaterThan(place('27')[0]);
		expect(place('27')[0]).toBeGreaterThan(place('40')[0]);
	});
});

describe('the picture of years', () => {
	const draw = (lines: readonly (readonly (number | null)[])[]): Picture =>
		trendPicture({
			years: ['2024', '2025', '2026'].map((name) => ({ name, all: 50 })),
			lines,
			words: { panel: 'p', all: 'a' },
			description: ''
		});

	it('draws a line through what is known, with every figure, and none through a single year', () => {
		const [line = []] = linesOf(draw([[40, null, 60]]));
		expect(line).toHaveLength(2);
		expect(line[0]?.[1]).toBeGreaterThan(line[1]?.[1] ?? 0);
		expect(textsOf(draw([[40, null, 60]]))).toEqual(expect.arrayContaining(['40.0', '60.0']));
		expect(linesOf(draw([[40, null, null]]))).toEqual(linesOf(draw([])));
	});

	it('keeps the years of lines that do not begin with the first year', () => {
		const whole = linesOf(draw([[40, 50, 60]]))[0];
		expect(linesOf(draw([[null, 50, 60]]))[0]).toEqual(whole?.slice(1));
	});
});

describe('the picture of quartiles', () => {
	it('draws a box from quartile to quartile, only a line where quartiles are hidden, nothing where all is', () => {
		const base = { kind: 'layer', name: 'n', figure: 'χ' } as const;
		const draw = (spread: Parameters<typeof quartilePicture>[0]['rows'][number]['spread']) =>
			quartilePicture({
				rows: [{ ...base, spread }],
				words: { median: 'm', box: 'b', line: 'l' },
				description: ''
			});
		const legendBoxes = 1;
		const wide = draw({ median: 50, quartiles: { lower: 25, upper: 75 }, zone: 'C' });
		expect(rectsOf(wide)).toHaveLength(1 + legendBoxes);
		expect(rectsOf(wide)[0]?.width).toBe(135);
		const few = draw({ median: 50, quartiles: null, zone: 'C' });
		expect(rectsOf(few)).toHaveLength(legendBoxes);
		expect(few.shapes.length).toBeGreaterThan(draw(null).shapes.length);
		expect(textsOf(draw(null))).toContain('χ');
	});
});

describe('the bars of shares', () => {
	it('are filled by their parts without a gap, each as wide as its share', () => {
		const five = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(five, (counts) => {
				fc.pre(counts.some((count) => count > 0));
				const picture = shareBarsPicture({
					rows: [
						{
							name: 'n',
							figure: '1',
							counts: counts.map((count, i) => ({
								grade: (['A', 'B', 'C', 'D', null] as const)[i] ?? null,
								count
							}))
						}
					],
					words: { notRated: 'r', count: 'c' },
					description: ''
				});
				const parts = rectsOf(picture).filter(({ height }) => height === 13);
				expect(parts).toHaveLength(counts.filter((count) => count > 0).length);
				const all = counts.reduce((sum, count) => sum + count, 0);
				expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(290, 1);
				parts.forEach(({ width }, i) => {
					const own = counts.filter((count) => count > 0)[i] ?? 0;
					expect(Math.abs(width - (290 * own) / all)).toBeLessThan(0.02);
				});
			})
		);
	});
});
