import { solid, type GraphicsState } from './graphics-state.ts';
import { hatchDash, hatchStrokes } from './hatch.ts';
import { isStroked, type PdfPaint, type PdfPathSegment, type PdfPoint } from './paint.ts';
import { fillOperator, strokeOperator, widthOperator } from './paint-operators.ts';
import { pathBounds } from './path-bounds.ts';
import { pdfLength } from './pdf-syntax.ts';

/** Where a path is drawn: `pageHeight` turns y around. */
export type PathPlace = { readonly pageHeight: number; readonly graphics: GraphicsState };

/** The operators that draw a path. Fill and stroke come in one step where no hatch is between them. */
export function drawPath(
	segments: readonly PdfPathSegment[],
	paint: PdfPaint,
	{ pageHeight, graphics }: PathPlace
): readonly string[] {
	const settings = settingsOf(paint, graphics);
	const path = segments.map((segment) => pathOperator(segment, pageHeight));
	const hatch = drawHatch(segments, path, paint, { pageHeight, graphics });
	const [fills, strokes] = [paint.fill !== undefined, isStroked(paint)];
	if (fills && strokes && hatch.length === 0) return [...settings, ...path, 'B'];
	return [
		...settings,
		...(fills ? [...path, 'f'] : []),
		...hatch,
		...(strokes ? [...path, 'S'] : [])
	];
}

function settingsOf(paint: PdfPaint, graphics: GraphicsState): readonly string[] {
	const { fill, stroke, strokeWidth = 1, dash } = paint;
	return [
		...(fill === undefined ? [] : graphics.set('fill', fill, fillOperator)),
		...(stroke === undefined || !isStroked(paint)
			? []
			: [
					...graphics.set('stroke', stroke, strokeOperator),
					...graphics.set('width', strokeWidth, widthOperator),
					...graphics.set('join', 'round', () => '1 j'),
					...graphics.set('dash', dashOperator(dash), (operator) => operator)
				])
	];
}

const dashOperator = (dash: PdfPaint['dash']): string =>
	dash === undefined ? solid : `[${dash.map(pdfLength).join(' ')}] 0 d`;

function pathOperator(segment: PdfPathSegment, pageHeight: number): string {
	const at = ([x, y]: PdfPoint): string => `${pdfLength(x)} ${pdfLength(pageHeight - y)}`;
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

/** The hatch cut to the path, in a state of its own; its lines stand on the page's grid. */
function drawHatch(
	segments: readonly PdfPathSegment[],
	path: readonly string[],
	{ hatch = 'none', stroke }: PdfPaint,
	{ pageHeight, graphics }: PathPlace
): readonly string[] {
	const bounds = hatch === 'none' ? undefined : pathBounds(segments);
	if (hatch === 'none' || bounds === undefined) return [];
	const own = graphics.branch();
	const lines = hatchStrokes(hatch, bounds).flatMap(({ from, to, width }) => [
		...own.set('width', width, widthOperator),
		pathOperator({ kind: 'move', to: from }, pageHeight),
		pathOperator({ kind: 'line', to }, pageHeight),
		'S'
	]);
	return [
		'q',
		...path,
		'W n',
		...own.set('stroke', stroke ?? '#333333', strokeOperator),
		...own.set('dash', dashOperator(hatchDash), (operator) => operator),
		...lines,
		'Q'
	];
}
