import type { PdfHatch, PdfPoint } from './paint.ts';

export type Bounds = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** Distance of hatch lines, in points. */
const gap = 4;

/** Lines that cover the bounds. They stand on one grid for the whole page, so that neighbours match. */
export function hatchLines(
	hatch: Exclude<PdfHatch, 'none'>,
	bounds: Bounds
): readonly (readonly PdfPoint[])[] {
	switch (hatch) {
		case 'rising':
			return diagonals(bounds, 'rising');
		case 'falling':
			return diagonals(bounds, 'falling');
		case 'cross':
			return [...diagonals(bounds, 'rising'), ...diagonals(bounds, 'falling')];
		case 'horizontal':
			return gridFrom(bounds.top, bounds.bottom, gap).map((y) => [
				[bounds.left, y],
				[bounds.right, y]
			]);
		case 'dots':
			return gridFrom(bounds.top, bounds.bottom, gap).flatMap((y) =>
				gridFrom(bounds.left, bounds.right, gap).map((x): readonly PdfPoint[] => [
					[x - 0.4, y],
					[x + 0.4, y]
				])
			);
	}
}

/** Lines at 45 degrees: x + y is the same along a rising one, x − y along a falling one. */
function diagonals(
	{ left, top, right, bottom }: Bounds,
	way: 'rising' | 'falling'
): readonly (readonly PdfPoint[])[] {
	const step = gap * Math.SQRT2;
	if (way === 'rising') {
		return gridFrom(left + top, right + bottom, step).map((sum) => [
			[sum - bottom, bottom],
			[sum - top, top]
		]);
	}
	return gridFrom(left - bottom, right - top, step).map((difference) => [
		[difference + top, top],
		[difference + bottom, bottom]
	]);
}

function gridFrom(first: number, last: number, step: number): readonly number[] {
	const start = Math.ceil(first / step);
	const count = Math.max(0, Math.floor(last / step) - start + 1);
	return Array.from({ length: count }, (_, i) => (start + i) * step);
}
