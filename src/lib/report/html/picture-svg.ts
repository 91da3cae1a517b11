import type { Paint, Picture, Point, Shape } from '../pictures/picture.ts';
import { escapeHtml } from './escape-html.ts';

const hatches = { rising: 'M0 6L6 0', falling: 'M0 0L6 6', cross: 'M0 6L6 0M0 0L6 6' } as const;

/** A picture as SVG, with its description for those who do not see it. `id` is unique on the page. */
export function pictureSvg({ width, height, shapes, description }: Picture, id: string): string {
	const patterns = Object.entries(hatches).map(
		([name, path]) =>
			`<pattern id="${id}-${name}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="${path}" stroke="#1a1a1c" stroke-width="0.7" fill="none"/></pattern>`
	);
	return [
		`<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="${id}-description" xmlns="http://www.w3.org/2000/svg">`,
		`<desc id="${id}-description">${escapeHtml(description)}</desc>`,
		`<defs>${patterns.join('')}</defs>`,
		...shapes.map((shape) => shapeSvg(shape, id)),
		'</svg>'
	].join('');
}

function shapeSvg(shape: Shape, id: string): string {
	switch (shape.kind) {
		case 'rect': {
			const box = attributes({
				x: shape.x,
				y: shape.y,
				width: shape.width,
				height: shape.height,
				rx: shape.radius ?? 0
			});
			const hatched =
				shape.hatch === undefined || shape.hatch === 'none'
					? ''
					: `<rect${box} fill="url(#${id}-${shape.hatch})" opacity="0.55"/>`;
			return `<rect${box}${paint(shape)}/>${hatched}`;
		}
		case 'polygon':
		case 'polyline':
			return `<${shape.kind} points="${pointsOf(shape.points)}"${paint(shape)}/>`;
		case 'circle':
			return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius })}${paint(shape)}/>`;
		case 'text': {
			const { x, y, size, weight, anchor, color, text } = shape;
			const given = {
				x,
				y,
				'font-size': size,
				'font-weight': weight === 'bold' ? 700 : 400,
				'text-anchor': anchor,
				fill: color
			};
			return `<text${attributes(given)}>${escapeHtml(text)}</text>`;
		}
	}
}

const pointsOf = (points: readonly Point[]): string =>
	points.map(([x, y]) => `${String(x)},${String(y)}`).join(' ');

const paint = ({ fill, stroke, strokeWidth, dash }: Paint): string =>
	attributes({
		fill: fill ?? 'none',
		stroke: stroke ?? 'none',
		'stroke-width': strokeWidth ?? 0,
		...(dash && { 'stroke-dasharray': dash.join(' ') })
	});

const attributes = (given: Readonly<Record<string, string | number>>): string =>
	Object.entries(given)
		.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
		.join('');
