import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { architecturePicture } from '#lib/report/pictures/architecture-picture.ts';
import type { Picture, PicturePlace } from '#lib/report/pictures/picture.ts';

const box = (name: string, layer: string, component?: string) => ({
	name,
	grade: 'B' as const,
	gradeWord: 'B',
	gradeLabel: '評価 B',
	figure: '80.0%',
	linkName: name,
	target: { kind: 'answers' as const, layer, ...(component !== undefined && { component }) }
});
const city = (sizes: readonly number[], across: number): Picture =>
	architecturePicture({
		stacked: sizes.map((size, layer) => ({
			...box(`層${layer}`, `l${layer}`),
			components: Array.from({ length: size }, (_, i) =>
				box(`構成要素${layer}の${i}`, `l${layer}`, `c${i}`)
			),
			emptyNote: size === 0 ? 'ありません' : ''
		})),
		across: Array.from({ length: across }, (_, i) => box(`横断${i}`, `a${i}`)),
		description: '構成図'
	});

const apart = (a: PicturePlace, b: PicturePlace): boolean =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('the architecture of a city', () => {
	it('gives every layer and component a place of its own within the picture', () => {
		const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(sizes, fc.integer({ min: 0, max: 8 }), (given, across) => {
				const picture = city(given, across);
				const places = picture.places ?? [];
				expect(places).toHaveLength(
					given.length + given.reduce((sum, size) => sum + size, 0) + across
				);
				for (const [i, place] of places.entries()) {
					expect(place.x).toBeGreaterThanOrEqual(0);
					expect(place.x + place.width).toBeLessThanOrEqual(picture.width + 0.01);
					expect(place.y + place.height).toBeLessThanOrEqual(picture.height + 0.01);
					for (const other of places.slice(i + 1)) expect(apart(place, other)).toBe(true);
				}
			})
		);
	});
});
