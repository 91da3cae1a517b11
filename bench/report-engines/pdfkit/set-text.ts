import type PDFDocument from 'pdfkit';
import { sheet } from '../sheet.ts';

/** A look: size in points, weight and colour. */
export type Look = {
	readonly size: number;
	readonly weight?: 'regular' | 'bold';
	readonly color?: string;
};

/** Where text stands; without `y` it goes on below what was written last, over pages if need be. */
export type Place = {
	readonly x: number;
	readonly y?: number;
	readonly width: number;
	readonly align?: 'left' | 'center' | 'right';
};

/** Writes wrapped text. */
export function setText(doc: PDFDocument, text: string, place: Place, look: Look): void {
	const options = {
		width: place.width,
		align: place.align ?? 'left',
		lineGap: takeLook(doc, look)
	};
	doc.fillColor(look.color ?? sheet.ink).text(text, place.x, place.y ?? doc.y, options);
}

/** The height of wrapped text in points. */
export function heightOf(doc: PDFDocument, text: string, width: number, look: Look): number {
	return doc.heightOfString(text, { width, lineGap: takeLook(doc, look) });
}

/** Starts a new page unless this one is still empty. */
export function startPage(doc: PDFDocument): void {
	if (doc.y > sheet.top) doc.addPage();
}

/** Starts a new page unless there is so much room below. */
export function ensureRoom(doc: PDFDocument, height: number): 'same-page' | 'new-page' {
	if (doc.y + height <= sheet.bottom) return 'same-page';
	doc.addPage();
	return 'new-page';
}

/** Sets the font and returns the gap that makes up the report's leading. */
function takeLook(doc: PDFDocument, { size, weight = 'regular' }: Look): number {
	doc.font(weight).fontSize(size);
	return size * sheet.leading - doc.currentLineHeight(true);
}
