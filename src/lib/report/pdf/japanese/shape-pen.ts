import {
	isVisible,
	type PdfBox,
	type PdfPaint,
	type PdfPathSegment,
	type PdfPoint
} from './paint.ts';
import {
	circleSegments,
	polygonSegments,
	polylineSegments,
	rectSegments
} from './shape-segments.ts';

/** Draws shapes. */
export type ShapePen = {
	readonly rect: (box: PdfBox & { readonly radius?: number }, paint: PdfPaint) => void;
	readonly polygon: (points: readonly PdfPoint[], paint: PdfPaint) => void;
	readonly polyline: (points: readonly PdfPoint[], paint: PdfPaint) => void;
	readonly circle: (circle: PdfCircle, paint: PdfPaint) => void;
};

/** Draws any path. */
export type DrawPath = (segments: readonly PdfPathSegment[], paint: PdfPaint) => void;

/** A circle about its middle. */
export type PdfCircle = { readonly x: number; readonly y: number; readonly radius: number };

/** All shapes by way of paths; paths that nobody would see are left out. */
export function createShapePen(drawPath: DrawPath): ShapePen {
	const path: DrawPath = (segments, paint) => {
		if (segments.length > 0 && isVisible(paint)) drawPath(segments, paint);
	};
	return {
		rect: (box, paint) => path(rectSegments(box), paint),
		polygon: (points, paint) => path(polygonSegments(points), paint),
		polyline: (points, paint) => path(polylineSegments(points), paint),
		circle: (circle, paint) => path(circleSegments(circle), paint)
	};
}
