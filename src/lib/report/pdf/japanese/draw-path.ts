import { hatchLines, type Bounds } from './hatch.ts';
import type { PdfPaint, PdfPathSegment, PdfPoint } from './paint.ts';
import { pdfColor, pdfLength } from './pdf-syntax.ts';

/**
 * The operators that draw a path; '' when its paint draws nothing. `pageHeight` turns y around. Paths
 * are drawn from their own first point, so that the same mark is the same bytes wherever it stands.
 */
export function drawPath(
	segments: readonly PdfPathSegment[],
	paint: PdfPaint,
	pageHeight: number
): string {
	const origin = originOf(segments);
	const path = segments.map((segment) => pathOperator(segment, origin)).join('\n');
	const steps = paintSteps(path, paint, drawHatch(segments, path, { paint, origin }));
	if (steps.length === 0) return '';
	const [x, y] = [pdfLength(origin[0]), pdfLength(pageHeight - origin[1])];
	return `q\n1 0 0 1 ${x} ${y} cm\n${steps.join('\n')}\nQ`;
}

/** Fill and stroke in one step where no hatch comes between them. */
function paintSteps(path: string, paint: PdfPaint, hatch: string): readonly string[] {
	const fill = paint.fill === undefined ? '' : `${pdfColor(paint.fill)} rg`;
	const stroke = strokeSettings(paint);
	if (fill !== '' && stroke !== '' && hatch === '') return [fill, stroke, path, 'B'];
	return [
		...(fill === '' ? [] : [fill, path, 'f']),
		...(hatch === '' ? [] : [hatch]),
		...(stroke === '' ? [] : [stroke, path, 'S'])
	];
}

function originOf(segments: readonly PdfPathSegment[]): PdfPoint {
	const [first] = segments.flatMap(pointsOf);
	return first ?? [0, 0];
}

function pathOperator(segment: PdfPathSegment, [left, top]: PdfPoint): string {
	const at = ([x, y]: PdfPoint): string => `${pdfLength(x - left)} ${pdfLength(top - y)}`;
	switch (segment.kind) {
		case 'move':
			return `${at(segment.to)} m`;
		case 'line':
			return `${at(segment.to)} l`;
		case 'curve':
			return `${at(segment.control1)} ${at(segment.control2)} ${at(segment.to)} c`;
		case 'box': {
			const { x, y, width, height } = segment.box;
			return `${at([x, y])} ${pdfLength(width)} ${pdfLength(-height)} re`;
		}
		case 'close':
			return 'h';
	}
}

function strokeSettings({ stroke, strokeWidth = 1, dash }: PdfPaint): string {
	if (stroke === undefined || strokeWidth <= 0) return '';
	const dashes = dash === undefined ? '' : `\n[${dash.map(pdfLength).join(' ')}] 0 d`;
	return `${pdfColor(stroke)} RG\n${pdfLength(strokeWidth)} w\n1 j${dashes}`;
}

type HatchPlace = { readonly paint: PdfPaint; readonly origin: PdfPoint };

/** The hatch cut to the path, in a state of its own; its lines stand on the page's grid. */
function drawHatch(
	segments: readonly PdfPathSegment[],
	path: string,
	{ paint, origin }: HatchPlace
): string {
	const { hatch = 'none', hatchColor = paint.stroke ?? '#333333' } = paint;
	const bounds = boundsOf(segments);
	if (hatch === 'none' || bounds === undefined) return '';
	const lines = hatchLines(hatch, bounds).map((line) =>
		line
			.map((to, index) => pathOperator({ kind: index === 0 ? 'move' : 'line', to }, origin))
			.join(' ')
	);
	return `q\n${path}\nW n\n${pdfColor(hatchColor)} RG\n0.6 w\n${lines.join('\n')}\nS\nQ`;
}

/** The box around all points; control points may make it larger than needed. */
function boundsOf(segments: readonly PdfPathSegment[]): Bounds | undefined {
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
