import type { Outline, Paint, PictureText, Point, Shape } from '../pictures/picture.ts';
import { textUnits } from '../text/text-units.ts';
import { paragraphXml, run } from './runs.ts';

/** Points as Office measures drawings. */
export const emu = (points: number): string => String(Math.round(points * 12_700));

/** How much of a line stands above its baseline, and how high the line is, for a size of 1. */
const rise = 0.96;
const lineHeight = 1.2;

/** A shape of a picture that is drawn at `scale`; `id` is unique in the document. */
export const docxShape = (shape: Shape, scale: number, id: number): string =>
	shape.kind === 'text' ? textShape(shape, scale, id) : outlineShape(shape, scale, id);

type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

const boxXml = ({ x, y, width, height }: Box): string =>
	`<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

const named = (id: number): string => `<wps:cNvPr id="${String(id)}" name="Shape ${String(id)}"/>`;

function outlineShape(shape: Outline, scale: number, id: number): string {
	const { box, geometry } = geometryOf(shape, scale);
	const look = `${boxXml(box)}${geometry}${fillXml(shape)}${lineXml(shape, scale)}`;
	return `<wps:wsp>${named(id)}<wps:cNvSpPr/><wps:spPr>${look}</wps:spPr><wps:bodyPr/></wps:wsp>`;
}

const preset = (name: string, values = ''): string =>
	`<a:prstGeom prst="${name}"><a:avLst>${values}</a:avLst></a:prstGeom>`;

function geometryOf(shape: Outline, scale: number): { box: Box; geometry: string } {
	switch (shape.kind) {
		case 'rect': {
			const { x, y, width, height, radius = 0 } = shape;
			const box = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
			if (radius === 0) return { box, geometry: preset('rect') };
			const round = Math.round((100_000 * radius) / Math.max(0.01, Math.min(width, height)));
			const value = `<a:gd name="adj" fmla="val ${String(Math.min(50_000, round))}"/>`;
			return { box, geometry: preset('roundRect', value) };
		}
		case 'circle': {
			const radius = shape.radius * scale;
			const [x, y] = [shape.x * scale - radius, shape.y * scale - radius];
			return { box: { x, y, width: 2 * radius, height: 2 * radius }, geometry: preset('ellipse') };
		}
		case 'polygon':
		case 'polyline':
			return pathOf(
				shape.points.map(([x, y]) => [x * scale, y * scale]),
				shape.kind
			);
	}
}

function pathOf(
	points: readonly Point[],
	kind: 'polygon' | 'polyline'
): { box: Box; geometry: string } {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
	const steps = points.map((point, place) => {
		const at = `<a:pt x="${emu(point[0] - x)}" y="${emu(point[1] - y)}"/>`;
		return place === 0 ? `<a:moveTo>${at}</a:moveTo>` : `<a:lnTo>${at}</a:lnTo>`;
	});
	const path = `<a:path w="${emu(box.width)}" h="${emu(box.height)}"${kind === 'polyline' ? ' fill="none"' : ''}>${steps.join('')}${kind === 'polygon' ? '<a:close/>' : ''}</a:path>`;
	const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
	return { box, geometry };
}

const colorXml = (color: string): string => `<a:srgbClr val="${digitsOf(color)}"/>`;

const digitsOf = (color: string): string => color.replace('#', '').toUpperCase();

/** The patterns of a hatch, by its name. */
const patterns = { rising: 'ltUpDiag', falling: 'ltDnDiag', cross: 'openDmnd' } as const;

function fillXml({ fill, hatch = 'none' }: Paint): string {
	if (fill === undefined || fill === 'none') return '<a:noFill/>';
	if (hatch === 'none') return `<a:solidFill>${colorXml(fill)}</a:solidFill>`;
	return `<a:pattFill prst="${patterns[hatch]}"><a:fgClr>${colorXml('#767676')}</a:fgClr><a:bgClr>${colorXml(fill)}</a:bgClr></a:pattFill>`;
}

function lineXml({ stroke, strokeWidth = 0, dash }: Paint, scale: number): string {
	if (stroke === undefined || stroke === 'none' || strokeWidth === 0)
		return '<a:ln><a:noFill/></a:ln>';
	const dashed = dash === undefined ? '' : '<a:prstDash val="sysDash"/>';
	return `<a:ln w="${emu(strokeWidth * scale)}"><a:solidFill>${colorXml(stroke)}</a:solidFill>${dashed}</a:ln>`;
}

const sides = { start: 'left', middle: 'center', end: 'right' } as const;

/** One line of text in a box of its own, a little wider than the text. */
function textShape(
	{ x, y, text, size, weight, anchor, color }: PictureText,
	scale: number,
	id: number
): string {
	const points = size * scale;
	const width = textUnits(text) * points * 0.56 + 4;
	const left = { start: 0, middle: width / 2, end: width }[anchor];
	const box = {
		x: x * scale - left,
		y: y * scale - rise * points,
		width,
		height: lineHeight * points
	};
	const line = `<w:spacing w:line="${String(Math.round(lineHeight * points * 20))}" w:lineRule="exact"/><w:jc w:val="${sides[anchor]}"/>`;
	const look = { strong: weight === 'bold', size: points, color: digitsOf(color) };
	const words = paragraphXml('PictureText', run(text, look), line);
	return `<wps:wsp>${named(id)}<wps:cNvSpPr txBox="1"/><wps:spPr>${boxXml(box)}${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${words}</w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr></wps:wsp>`;
}
