import { hatchLines, type Bounds } from './hatch.ts';
import type { PdfBox, PdfPaint, PdfPathSegment, PdfPoint } from './paint.ts';
import { pdfColor, pdfLength } from './pdf-syntax.ts';

/** The operators that draw a path; '' when its paint draws nothing. `pageHeight` turns y around. */
export function drawPath(
	segments: readonly PdfPathSegment[],
	paint: PdfPaint,
	pageHeight: number
): string {
	const path = segments.map((segment) => pathOperator(segment, pageHeight)).join('\n');
	const steps = [
		paint.fill === undefined ? '' : `${pdfColor(paint.fill)} rg\n${path}\nf`,
		drawHatch(segments, path, { paint, pageHeight }),
		drawStroke(path, paint)
	].filter((step) => step !== '');
	return steps.length === 0 ? '' : `q\n${steps.join('\n')}\nQ`;
}

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
	x,
	y,
	width,
	height,
	radius = 0
}: PdfBox & { readonly radius?: number }): readonly PdfPathSegment[] {
	const [right, bottom] = [x + width, y + height];
	const r = Math.min(radius, width / 2, height / 2);
	if (r <= 0)
		return polygonSegments([
			[x, y],
			[right, y],
			[right, bottom],
			[x, bottom]
		]);
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

/** A circle: a box that is all corners. */
export function circleSegments({
	x,
	y,
	radius
}: {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}): readonly PdfPathSegment[] {
	return rectSegments({
		x: x - radius,
		y: y - radius,
		width: 2 * radius,
		height: 2 * radius,
		radius
	});
}

/** How far the control points of a quarter circle stand out, by its radius. */
const quarterCircle = 0.5523;

function pathOperator(segment: PdfPathSegment, pageHeight: number): string {
	const at = ([x, y]: PdfPoint): string => `${pdfLength(x)} ${pdfLength(pageHeight - y)}`;
	switch (segment.kind) {
		case 'move':
			return `${at(segment.to)} m`;
		case 'line':
			return `${at(segment.to)} l`;
		case 'curve':
			return `${at(segment.control1)} ${at(segment.control2)} ${at(segment.to)} c`;
		case 'close':
			return 'h';
	}
}

function drawStroke(path: string, { stroke, strokeWidth = 1, dash }: PdfPaint): string {
	if (stroke === undefined || strokeWidth <= 0) return '';
	const dashes = dash === undefined ? '' : `[${dash.map(pdfLength).join(' ')}] 0 d\n`;
	return `${pdfColor(stroke)} RG\n${pdfLength(strokeWidth)} w\n1 j\n${dashes}${path}\nS`;
}

type HatchPlace = { readonly paint: PdfPaint; readonly pageHeight: number };

/** The hatch cut to the path, in a state of its own. */
function drawHatch(
	segments: readonly PdfPathSegment[],
	path: string,
	{ paint, pageHeight }: HatchPlace
): string {
	const { hatch = 'none', hatchColor = paint.stroke ?? '#333333' } = paint;
	const bounds = boundsOf(segments);
	if (hatch === 'none' || bounds === undefined) return '';
	const lines = hatchLines(hatch, bounds).map((line) =>
		polylineSegments(line)
			.map((segment) => pathOperator(segment, pageHeight))
			.join(' ')
	);
	return `q\n${path}\nW n\n${pdfColor(hatchColor)} RG\n0.6 w\n${lines.join('\n')}\nS\nQ`;
}

/** The box around all points; control points may make it larger than needed. */
function boundsOf(segments: readonly PdfPathSegment[]): Bounds | undefined {
	const points = segments.flatMap((segment) => {
		if (segment.kind === 'close') return [];
		return segment.kind === 'curve'
			? [segment.control1, segment.control2, segment.to]
			: [segment.to];
	});
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
