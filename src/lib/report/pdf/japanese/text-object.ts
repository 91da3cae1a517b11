import { pdfPlace } from './pdf-syntax.ts';

/** Where a line of text begins, in PDF's own coordinates (y upwards, points). */
export type LineStart = { readonly x: number; readonly y: number };

/** Moves of an open text object; the operator that leads to where the next line begins. */
export type TextObject = { readonly moveTo: (start: LineStart) => string };

/**
 * An open text object. Lines are placed from the one before, as distances come again and again in
 * tables. Places are tenths of points, finer than a printer's dot; counted as whole numbers they never
 * drift.
 */
export function openTextObject(): TextObject {
	let last: LineStart = { x: 0, y: 0 };
	return {
		moveTo: ({ x, y }) => {
			const next = { x: Math.round(x * 10), y: Math.round(y * 10) };
			const [right, up] = [next.x - last.x, next.y - last.y];
			last = next;
			return `${pdfPlace(right / 10)} ${pdfPlace(up / 10)} Td`;
		}
	};
}
