import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	architecturePicture,
	type Architecture
} from '#lib/report/pictures/architecture-picture.ts';
import { estimateEms } from '#lib/report/pictures/fit-text.ts';
import type { Picture, Point } from '#lib/report/pictures/picture.ts';

const box = (name: string) => ({
	name,
	grade: 'B' as const,
	sign: '',
	gradeLabel: '評価 B',
	figure: '80.0%'
});
const city = (sizes: readonly number[], uses: Architecture['uses']): Picture =>
	architecturePicture({
		stacked: sizes.map((size, layer) => ({
			...box(`層${layer}`),
			components: Array.from({ length: size }, (_, i) => ({
				...box(`構成要素${layer}の${i}`),
				id: `${layer}-${i}`
			})),
			emptyNote: size === 0 ? 'ありません' : ''
		})),
		across: [box('供給網')],
		uses,
		description: '構成図'
	});

/** Lines of arrows: they alone are of this colour. */
const linesOf = ({ shapes }: Picture): readonly (readonly [Point, Point])[] =>
	shapes.flatMap((shape) => {
		if (shape.kind !== 'polyline' || shape.stroke !== '#4d4d4d') return [];
		const [from, to] = shape.points;
		return from && to ? [[from, to] as const] : [];
	});

type Area = {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
};

/** Where words stand, a little smaller than their letters reach. */
const textsOf = ({ shapes }: Picture): readonly Area[] =>
	shapes.flatMap((shape) => {
		if (shape.kind !== 'text') return [];
		const wide = estimateEms(shape.text) * shape.size;
		const left = shape.anchor === 'start' ? shape.x : shape.x - wide;
		return [{ left, right: left + wide, top: shape.y - shape.size * 0.75, bottom: shape.y }];
	});

const crosses = ([[x1, y1], [x2, y2]]: readonly [Point, Point], area: Area): boolean =>
	Math.max(x1, x2) > area.left &&
	Math.min(x1, x2) < area.right &&
	Math.max(y1, y2) > area.top &&
	Math.min(y1, y2) < area.bottom;

const arrowheads = ({ shapes }: Picture) =>
	shapes.filter((shape) => shape.kind === 'polygon' && shape.fill === '#4d4d4d');

const sizes = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 4 });
const usesWithin = (given: readonly number[]) => {
	const ids = given.flatMap((size, layer) =>
		Array.from({ length: size }, (_, i) => `${layer}-${i}`)
	);
	return ids.length === 0
		? fc.constant([])
		: fc.uniqueArray(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), {
				maxLength: 24,
				selector: ({ from, to }) => `${from}>${to}`
			});
};
const anyCity = sizes.chain((given) => usesWithin(given).map((uses) => ({ given, uses })));

describe('the architecture of a city', () => {
	it('has an arrowhead at everything that is used', () => {
		const uses = [
			{ from: '0-0', to: '1-0' },
			{ from: '0-1', to: '1-0' },
			{ from: '1-0', to: '2-3' }
		];
		expect(arrowheads(city([2, 1, 16], uses))).toHaveLength(2);
		expect(arrowheads(city([2, 1, 16], []))).toHaveLength(0);
	});

	it('never draws a line across a word or out of the picture', () => {
		fc.assert(
			fc.property(anyCity, ({ given, uses }) => {
				const picture = city(given, uses);
				const texts = textsOf(picture);
				for (const line of linesOf(picture)) {
					expect(texts.filter((area) => crosses(line, area))).toEqual([]);
					for (const [x, y] of line) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x).toBeLessThanOrEqual(picture.width);
						expect(y).toBeGreaterThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(picture.height);
					}
				}
			})
		);
	});

	it('keeps boxes apart', () => {
		const { shapes } = city([7, 1], [{ from: '0-6', to: '1-0' }]);
		const boxes = shapes.filter((shape) => shape.kind === 'rect' && shape.radius === 3);
		expect(boxes).toHaveLength(9);
		expect(new Set(boxes.map((shape) => JSON.stringify(shape))).size).toBe(9);
	});
});
