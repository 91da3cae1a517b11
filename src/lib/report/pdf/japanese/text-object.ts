import { pdfNumber } from './pdf-syntax.ts';

/** Where a line of text begins, in PDF's own coordinates (y upwards, points), and how it is turned. */
export type LineStart = {
	readonly x: number;
	readonly y: number;
	/** Degrees, anticlockwise. */
	readonly rotate: number;
};

/** Moves of an open text object; the operator that leads to where the next line begins. */
export type TextObject = { readonly moveTo: (start: LineStart) => string };

/**
 * An open text object. Lines are placed from the one before, as distances come again and again in
 * tables. Places are tenths of points, finer than a printer's dot; counted as whole numbers they never
 * drift.
 */
export function openTextObject(): TextObject {
	let last: { readonly x: number; readonly y: number } | undefined = { x: 0, y: 0 };
	return {
		moveTo: ({ x, y, rotate }) => {
			const next = { x: Math.round(x * 10), y: Math.round(y * 10) };
			const place = (to: typeof next): string => `${pdfNumber(to.x / 10)} ${pdfNumber(to.y / 10)}`;
			if (rotate !== 0) {
				last = undefined;
				const angle = (rotate * Math.PI) / 180;
				const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
				return `${[cosine, sine, -sine, cosine].map(pdfNumber).join(' ')} ${place(next)} Tm`;
			}
			const from = last;
			last = next;
			if (from === undefined) return `1 0 0 1 ${place(next)} Tm`;
			return `${place({ x: next.x - from.x, y: next.y - from.y })} Td`;
		}
	};
}
