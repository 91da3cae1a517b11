import type PDFDocument from 'pdfkit';
import type { CaptionedPicture } from '#lib/report/content/report-block.ts';
import type { Hatch, Point, Shape } from '#lib/report/pictures/picture.ts';
import { gutter, pictureScale } from '../picture-scale.ts';
import { sheet } from '../sheet.ts';
import type { Drawing } from './drawing.ts';
import { ensureRoom, setText } from './set-text.ts';

const captionLook = { size: 8, weight: 'regular', color: sheet.quiet } as const;
const captionHeight = captionLook.size * sheet.leading;

/** Pictures beside each other as vectors, with captions. */
export function drawPictures({ doc, leaf }: Drawing, captioned: readonly CaptionedPicture[]): void {
	const pictures = captioned.map(({ picture }) => picture);
	const scale = pictureScale(pictures);
	const tallest = Math.max(...pictures.map(({ height }) => height)) * scale;
	ensureRoom(doc, tallest + captionHeight);
	const top = doc.y;
	let x: number = sheet.left;
	for (const { picture, caption } of captioned) {
		const { shapes, width, description } = picture;
		const draw = () => {
			doc.save().translate(x, top).scale(scale);
			for (const shape of shapes) drawShape(doc, shape);
			doc.restore();
		};
		const place = { x, width: width * scale, align: 'center' } as const;
		leaf('Figure', draw, description);
		doc.y = top + tallest;
		leaf('P', () => setText(doc, caption, place, captionLook));
		x += width * scale + gutter;
	}
	doc.y = top + tallest + captionHeight + 7;
}

function drawShape(doc: PDFDocument, shape: Shape): void {
	switch (shape.kind) {
		case 'text': {
			doc.font(shape.weight).fontSize(shape.size).fillColor(shape.color);
			const width = doc.widthOfString(shape.text);
			const shift = { start: 0, middle: width / 2, end: width }[shape.anchor];
			doc.text(shape.text, shape.x - shift, shape.y, { lineBreak: false, baseline: 'alphabetic' });
			return;
		}
		case 'rect': {
			const path = () =>
				doc.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
			paint(doc, shape, path);
			if (shape.hatch !== undefined) drawHatch(doc, shape, shape.hatch);
			return;
		}
		case 'circle':
			paint(doc, shape, () => doc.circle(shape.x, shape.y, shape.radius));
			return;
		case 'polygon':
			paint(doc, shape, () => doc.polygon(...shape.points));
			return;
		case 'polyline':
			paint(doc, shape, () => linesThrough(doc, shape.points));
	}
}

function linesThrough(doc: PDFDocument, [first, ...rest]: readonly Point[]): void {
	if (first === undefined) return;
	doc.moveTo(...first);
	for (const point of rest) doc.lineTo(...point);
}

function paint(
	doc: PDFDocument,
	{ fill, stroke, strokeWidth, dash }: Exclude<Shape, { readonly kind: 'text' }>,
	path: () => void
): void {
	if (fill === undefined && stroke === undefined) return;
	doc.save().lineWidth(strokeWidth ?? 1);
	if (dash !== undefined) doc.dash(dash[0], { space: dash[1] });
	path();
	if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke);
	else if (fill !== undefined) doc.fill(fill);
	else if (stroke !== undefined) doc.stroke(stroke);
	doc.restore();
}

type Box = Extract<Shape, { readonly kind: 'rect' }>;

/** Lines six points apart, cut off at the box. */
function drawHatch(doc: PDFDocument, { x, y, width, height }: Box, hatch: Hatch): void {
	if (hatch === 'none') return;
	doc.save().rect(x, y, width, height).clip().lineWidth(0.5);
	for (let start = x - height; start < x + width; start += 6) {
		if (hatch !== 'falling') doc.moveTo(start, y + height).lineTo(start + height, y);
		if (hatch !== 'rising') doc.moveTo(start, y).lineTo(start + height, y + height);
	}
	doc.stroke(sheet.ink).restore();
}
