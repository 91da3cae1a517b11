import type { ContentWriter } from './content-writer.ts';
import { drawPath } from './draw-path.ts';
import type { PdfPoint } from './paint.ts';
import { pdfPlace } from './pdf-syntax.ts';
import { createShapePen, type ShapePen } from './shape-pen.ts';
import { createStampPad, type Stamp } from './stamp-pad.ts';
import type { StructureTree } from './structure-tree.ts';

/** Draws shapes on the current page. They belong to the open `Figure`; outside of one they are decoration. */
export type PageShapes = ShapePen & {
	/**
	 * A small drawing about (0, 0), put at a place. It is drawn once per key and stands in the file
	 * once: for marks that come again and again.
	 */
	readonly stamp: (key: string, at: PdfPoint, draw: (pen: ShapePen) => void) => void;
	/** All that were needed. */
	readonly stamps: () => readonly Stamp[];
};

/** Starts without stamps. */
export function createPageShapes(
	tree: StructureTree,
	writer: ContentWriter,
	pageHeight: number
): PageShapes {
	const { stampOf, stamps } = createStampPad();
	return {
		...createShapePen((segments, paint) => {
			tree.mark('shape');
			writer.writePath((graphics) => drawPath(segments, paint, { pageHeight, graphics }));
		}),
		stamp: (key, [x, y], draw) => {
			const { name } = stampOf(key, draw);
			tree.mark('shape');
			writer.writePath(() => [
				`q 1 0 0 1 ${pdfPlace(x)} ${pdfPlace(pageHeight - y)} cm /${name} Do Q`
			]);
		},
		stamps
	};
}
