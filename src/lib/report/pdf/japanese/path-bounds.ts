import type { PdfPathSegment, PdfPoint } from './paint.ts';

/** Sides of an area, in points; y grows downwards. */
export type Bounds = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** The box around all points; control points may make it larger than needed. None around nothing. */
export function pathBounds(segments: readonly PdfPathSegment[]): Bounds | undefined {
	const points = segments.flatMap(pointsOf);
	if (points.length === 0) return undefined;
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}

function pointsOf(segment: PdfPathSegment): readonly PdfPoint[] {
	switch (segment.kind) {
		case 'close':
			return [];
		case 'curve':
			return [segment.control1, segment.control2, segment.to];
		case 'box': {
			const { x, y, width, height } = segment.box;
			return [
				[x, y],
				[x + width, y + height]
			];
		}
		case 'move':
		case 'line':
			return [segment.to];
	}
}
