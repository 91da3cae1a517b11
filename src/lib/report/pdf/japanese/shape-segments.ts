import type { PdfBox, PdfPathSegment, PdfPoint } from './paint.ts';

/** Straight lines through the points. */
export function polylineSegments(points: readonly PdfPoint[]): readonly PdfPathSegment[] {
	return points.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));
}

/** The same, closed. */
export function polygonSegments(points: readonly PdfPoint[]): readonly PdfPathSegment[] {
	return [...polylineSegments(points), { kind: 'close' }];
}

/** A box, with rounded corners when a radius is given. */
export function rectSegments({
	radius = 0,
	...box
}: PdfBox & { readonly radius?: number }): readonly PdfPathSegment[] {
	const { x, y, width, height } = box;
	const [right, bottom] = [x + width, y + height];
	const r = Math.min(radius, width / 2, height / 2);
	if (r <= 0) return [{ kind: 'box', box }];
	const k = r * (1 - quarterCircle);
	return [
		{ kind: 'move', to: [x + r, y] },
		{ kind: 'line', to: [right - r, y] },
		{ kind: 'curve', control1: [right - k, y], control2: [right, y + k], to: [right, y + r] },
		{ kind: 'line', to: [right, bottom - r] },
		{
			kind: 'curve',
			control1: [right, bottom - k],
			control2: [right - k, bottom],
			to: [right - r, bottom]
		},
		{ kind: 'line', to: [x + r, bottom] },
		{ kind: 'curve', control1: [x + k, bottom], control2: [x, bottom - k], to: [x, bottom - r] },
		{ kind: 'line', to: [x, y + r] },
		{ kind: 'curve', control1: [x, y + k], control2: [x + k, y], to: [x + r, y] },
		{ kind: 'close' }
	];
}

/** A circle: four quarters, from its top clockwise. */
export function circleSegments({
	x,
	y,
	radius
}: {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}): readonly PdfPathSegment[] {
	const k = radius * quarterCircle;
	const quarter = (control1: PdfPoint, control2: PdfPoint, to: PdfPoint): PdfPathSegment => ({
		kind: 'curve',
		control1,
		control2,
		to
	});
	const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
	return [
		{ kind: 'move', to: [x, top] },
		quarter([x + k, top], [right, y - k], [right, y]),
		quarter([right, y + k], [x + k, bottom], [x, bottom]),
		quarter([x - k, bottom], [left, y + k], [left, y]),
		quarter([left, y - k], [x - k, top], [x, top]),
		{ kind: 'close' }
	];
}

/** How far the control points of a quarter circle stand out, by its radius. */
const quarterCircle = 0.5523;
