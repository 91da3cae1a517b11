import type { Picture } from '../pictures/picture.ts';
import {
	hatchId,
	hatchInk,
	hatchTiles,
	svgElements,
	viewBoxOf,
	type SvgElement
} from '../pictures/svg-elements.ts';
import { escapeHtml } from './escape-html.ts';

/** A picture as SVG, with its description for those who do not see it. `id` is unique on the page. */
export function pictureSvg(picture: Picture, id: string): string {
	const { shapes, description } = picture;
	const patterns = hatchTiles.map(
		({ hatch, path }) =>
			`<pattern id="${hatchId(id, hatch)}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="${path}" stroke="${hatchInk}" stroke-width="0.7" fill="none"/></pattern>`
	);
	return [
		`<svg viewBox="${viewBoxOf(picture)}" role="img" aria-labelledby="${id}-description" xmlns="http://www.w3.org/2000/svg">`,
		`<desc id="${id}-description">${escapeHtml(description)}</desc>`,
		`<defs>${patterns.join('')}</defs>`,
		...shapes.flatMap((shape) => svgElements(shape, id).map(svgElementText)),
		'</svg>'
	].join('');
}

/** An element of SVG as it stands in HTML. */
export function svgElementText({ name, attributes, text }: SvgElement): string {
	const given = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
		.join('');
	return text === undefined
		? `<${name}${given}/>`
		: `<${name}${given}>${escapeHtml(text)}</${name}>`;
}
