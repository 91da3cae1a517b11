import type { Hatch, Paint, Picture, Point, Shape } from './picture.ts';

/** One element of SVG; `text` stands inside a `text` element. */
export type SvgElement = {
	readonly name: Shape['kind'];
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly text?: string;
};

/** A little room around a picture, so that frames at its edge are not cut. */
const rim = 1;

/** The view box of a picture. */
export const viewBoxOf = ({ width, height }: Picture): string =>
	[-rim, -rim, width + 2 * rim, height + 2 * rim].join(' ');

/** The lines of each hatch, within a tile of 6 × 6. */
export const hatchTiles: readonly { readonly hatch: Hatch; readonly path: string }[] = [
	{ hatch: 'rising', path: 'M0 6L6 0' },
	{ hatch: 'falling', path: 'M0 0L6 6' },
	{ hatch: 'cross', path: 'M0 6L6 0M0 0L6 6' }
];

/** The ink of hatches: pictures stand on white, whatever the colours around them are. */
export const hatchInk = '#1a1a1c';

/** The id of a hatch's pattern in a picture whose ids begin with `id`. */
export const hatchId = (id: string, hatch: Hatch): string => `${id}-${hatch}`;

/** A shape as SVG, its hatch as a second element above it. Page and file draw pictures by this. */
export function svgElements(shape: Shape, id: string): readonly SvgElement[] {
	switch (shape.kind) {
		case 'rect': {
			const { x, y, width, height, radius = 0, hatch = 'none' } = shape;
			const box = { x, y, width, height, rx: radius };
			const fill = `url(#${hatchId(id, hatch)})`;
			return [
				{ name: 'rect', attributes: { ...box, ...paintOf(shape) } },
				...(hatch === 'none'
					? []
					: [{ name: 'rect' as const, attributes: { ...box, fill, opacity: 0.55 } }])
			];
		}
		case 'polygon':
		case 'polyline': {
			const points = pointsOf(shape.points);
			return [{ name: shape.kind, attributes: { points, ...paintOf(shape) } }];
		}
		case 'circle': {
			const { x, y, radius } = shape;
			return [{ name: 'circle', attributes: { cx: x, cy: y, r: radius, ...paintOf(shape) } }];
		}
		case 'text': {
			const { x, y, size, weight, anchor, color, text } = shape;
			const look = { 'font-size': size, 'font-weight': weight === 'bold' ? 700 : 400 };
			const attributes = { x, y, ...look, 'text-anchor': anchor, fill: color };
			return [{ name: 'text', attributes, text }];
		}
	}
}

const pointsOf = (points: readonly Point[]): string =>
	points.map((point) => point.join(',')).join(' ');

const paintOf = ({ fill, stroke, strokeWidth, dash }: Paint): SvgElement['attributes'] => ({
	fill: fill ?? 'none',
	stroke: stroke ?? 'none',
	'stroke-width': strokeWidth ?? 0,
	...(dash && { 'stroke-dasharray': dash.join(' ') })
});
