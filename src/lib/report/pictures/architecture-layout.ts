import type { BoxPlace } from './architecture-boxes.ts';

/** Space between layers. */
export const layerGap = 5;
/** Height of a layer's title bar. */
export const headHeight = 19;

const padding = 5;
const boxGap = 3;
/** Two lines of a name above the figures; one line for all where there are very many. */
const boxSizes = {
	full: { height: 37, most: 6, least: 4 },
	low: { height: 15, most: 3, least: 3 }
} as const;
/** Above this number of components each has one line. */
const mostFull = 24;
const emptyNoteHeight = 16;

/** What the layout depends on: how many components a layer has, and whether it says that it has none. */
export type LayerContent = {
	readonly components: readonly unknown[];
	readonly emptyNote: string;
};

/** Where a layer and its components stand, in their order. */
export type LayerPlace = { readonly place: BoxPlace; readonly boxes: readonly BoxPlace[] };

/** Places layers from top to bottom, their components in rows beneath their titles. */
export function layOutArchitecture(
	layers: readonly LayerContent[],
	width: number
): { readonly layers: readonly LayerPlace[]; readonly height: number } {
	const count = layers.reduce((sum, { components }) => sum + components.length, 0);
	const size = boxSizes[count > mostFull ? 'low' : 'full'];
	let y = 0;
	const placed = layers.map((layer): LayerPlace => {
		const boxes = placeBoxes(layer.components.length, { y: y + headHeight, width, size });
		const inner =
			boxes.length > 0
				? insideOf(boxes.length, size)
				: layer.emptyNote === ''
					? 0
					: emptyNoteHeight;
		const place = { x: 0, y, width, height: headHeight + inner };
		y += place.height + layerGap;
		return { place, boxes };
	});
	return { layers: placed, height: Math.max(0, y - layerGap) };
}

type BoxSize = { readonly height: number; readonly most: number; readonly least: number };

/** Boxes beside each other: as many as there are, within bounds. */
const perRowOf = (count: number, { most, least }: BoxSize): number =>
	Math.min(most, Math.max(least, count));

const insideOf = (count: number, size: BoxSize): number => {
	const rows = Math.ceil(count / perRowOf(count, size));
	return 2 * boxGap + rows * size.height + (rows - 1) * boxGap;
};

function placeBoxes(
	count: number,
	{ y, width, size }: { readonly y: number; readonly width: number; readonly size: BoxSize }
): readonly BoxPlace[] {
	const perRow = perRowOf(count, size);
	const boxWidth = (width - 2 * padding - (perRow - 1) * boxGap) / perRow;
	return Array.from({ length: count }, (_, i) => ({
		x: padding + (i % perRow) * (boxWidth + boxGap),
		y: y + boxGap + Math.floor(i / perRow) * (size.height + boxGap),
		width: boxWidth,
		height: size.height
	}));
}
