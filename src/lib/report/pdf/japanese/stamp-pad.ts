import { bytesOf } from './binary-string.ts';
import { drawPath } from './draw-path.ts';
import { createGraphicsState } from './graphics-state.ts';
import type { PdfShell } from './jspdf-shell.ts';
import type { PdfPaint, PdfPathSegment } from './paint.ts';
import { pathBounds } from './path-bounds.ts';
import { pdfLength } from './pdf-syntax.ts';
import { createShapePen, type ShapePen } from './shape-pen.ts';

/** A small drawing that stands in the file once and is shown wherever it comes. */
export type Stamp = {
	/** Resource name, e.g. `M1`. */
	readonly name: string;
	/** Drawn about the origin; nothing is taken from the page. */
	readonly operators: string;
	/** What it may cover, in points: left, bottom, right, top; y grows upwards. */
	readonly box: readonly [number, number, number, number];
};

/** The stamps of a document. */
export type StampPad = {
	/** The stamp of that key; drawn the first time only. */
	readonly stampOf: (key: string, draw: (pen: ShapePen) => void) => Stamp;
	readonly stamps: () => readonly Stamp[];
};

/** Starts without any. */
export function createStampPad(): StampPad {
	const stamps = new Map<string, Stamp>();
	return {
		stampOf: (key, draw) => {
			const known = stamps.get(key);
			if (known !== undefined) return known;
			const stamp = { ...drawStamp(draw), name: `M${stamps.size + 1}` };
			stamps.set(key, stamp);
			return stamp;
		},
		stamps: () => [...stamps.values()]
	};
}

function drawStamp(draw: (pen: ShapePen) => void): Omit<Stamp, 'name'> {
	// On a page of no height, and where nothing is known of what is set.
	const place = { pageHeight: 0, graphics: createGraphicsState(new Map()) };
	const operators: string[] = [];
	let [left, bottom, right, top] = [0, 0, 0, 0];
	const add = (segments: readonly PdfPathSegment[], paint: PdfPaint): void => {
		operators.push(...drawPath(segments, paint, place));
		const bounds = pathBounds(segments);
		if (bounds === undefined) return;
		const edge = 1 + (paint.strokeWidth ?? 1);
		left = Math.min(left, bounds.left - edge);
		bottom = Math.min(bottom, -bounds.bottom - edge);
		right = Math.max(right, bounds.right + edge);
		top = Math.max(top, -bounds.top + edge);
	};
	draw(createShapePen(add));
	return { operators: operators.join('\n'), box: [left, bottom, right, top] };
}

/** Writes a stamp as a form XObject; gives back its object. */
export function putStamp(shell: PdfShell, { operators, box }: Stamp): number {
	const object = shell.reserveObject();
	shell.putStream(object, bytesOf(operators), {
		entries: { Type: '/XObject', Subtype: '/Form', BBox: `[${box.map(pdfLength).join(' ')}]` },
		compression: 'flate'
	});
	return object;
}
