import { drawPath } from './draw-path.ts';
import type { PdfBox, PdfPaint, PdfPathSegment, PdfPoint } from './paint.ts';
import {
	circleSegments,
	polygonSegments,
	polylineSegments,
	rectSegments
} from './shape-segments.ts';
import type { StructureTree } from './structure-tree.ts';

/** Draws shapes on the current page. */
export type ShapePen = {
	readonly rect: (box: PdfBox & { readonly radius?: number }, paint: PdfPaint) => void;
	readonly line: (from: PdfPoint, to: PdfPoint, paint: PdfPaint) => void;
	readonly polygon: (points: readonly PdfPoint[], paint: PdfPaint) => void;
	readonly polyline: (points: readonly PdfPoint[], paint: PdfPaint) => void;
	readonly circle: (circle: PdfCircle, paint: PdfPaint) => void;
	readonly path: (segments: readonly PdfPathSegment[], paint: PdfPaint) => void;
};

/** A circle about its middle. */
export type PdfCircle = { readonly x: number; readonly y: number; readonly radius: number };

/** Shapes belong to the open `Figure`; outside of one they are decoration. */
export function createShapePen(tree: StructureTree, pageHeight: number): ShapePen {
	const path: ShapePen['path'] = (segments, paint) => {
		const operators = drawPath(segments, paint, pageHeight);
		if (operators !== '') tree.draw('shape', operators);
	};
	return {
		rect: (box, paint) => path(rectSegments(box), paint),
		line: (from, to, paint) => path(polylineSegments([from, to]), paint),
		polygon: (points, paint) => path(polygonSegments(points), paint),
		polyline: (points, paint) => path(polylineSegments(points), paint),
		circle: (circle, paint) => path(circleSegments(circle), paint),
		path
	};
}
