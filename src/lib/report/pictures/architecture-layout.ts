import type { BoxPlace } from './architecture-boxes.ts';
import { bundleUses, type UseBundle, type UseEdge } from './use-bundles.ts';

/** Space between layers, and below the last. */
export const layerGap = 6;
/** Height of a layer's title bar. */
export const headHeight = 21;
/** Space between lines that run beside each other. */
export const laneStep = 3.2;
/** Length of an arrowhead. */
export const arrowLength = 4;

const boxHeight = 37;
const boxGap = 6;
const emptyNoteHeight = 18;
/** More bundles than these cannot be followed with the eye: then there are no arrows. */
const mostBundles = 24;

/** Boxes beside each other: as many as there are, from four to six. */
const perRowOf = (count: number): number => Math.min(6, Math.max(4, count));

/** What the layout depends on: which components a layer has, and whether it says that it has none. */
export type LayerContent = {
	readonly components: readonly { readonly id: string }[];
	readonly emptyNote: string;
};

/** Boxes beside each other with the lines that run above and below them. */
export type BoxRow = {
	readonly ids: readonly string[];
	/** Upper edge of the space above the boxes, lower edge of the boxes. */
	readonly top: number;
	readonly bottom: number;
	/** Bundles that lead to, and from, boxes of this row. */
	readonly incoming: readonly UseBundle[];
	readonly outgoing: readonly UseBundle[];
};

/** Where everything of the stacked layers stands. */
export type ArchitectureLayout = {
	readonly bundles: readonly UseBundle[];
	/** Width kept free at the left for lines between layers. */
	readonly gutter: number;
	readonly layers: readonly BoxPlace[];
	readonly rows: readonly BoxRow[];
	readonly boxes: ReadonlyMap<string, BoxPlace>;
	readonly height: number;
};

/** Places layers from top to bottom, and leaves room between rows for the lines that lead there. */
export function layOutArchitecture(
	layers: readonly LayerContent[],
	uses: readonly UseEdge[],
	width: number
): ArchitectureLayout {
	const found = bundleUses(uses);
	const bundles = found.length > mostBundles ? [] : found;
	const gutter = bundles.length === 0 ? 0 : bundles.length * laneStep + 5;
	const places: BoxPlace[] = [];
	const rows: BoxRow[] = [];
	const boxes = new Map<string, BoxPlace>();
	let y = 0;
	for (const layer of layers) {
		const own = rowsOf(layer, bundles, y + headHeight);
		const place = {
			x: gutter,
			y,
			width: width - gutter,
			height:
				own.end - y + (layer.components.length > 0 || layer.emptyNote === '' ? 0 : emptyNoteHeight)
		};
		const perRow = perRowOf(layer.components.length);
		for (const [id, box] of own.rows.flatMap((row) => placeBoxes(row, place, perRow)))
			boxes.set(id, boxes.get(id) ?? box);
		places.push(place);
		rows.push(...own.rows);
		y += place.height + layerGap;
	}
	return { bundles, gutter, layers: places, rows, boxes, height: Math.max(0, y - layerGap) };
}

function rowsOf(
	{ components }: LayerContent,
	bundles: readonly UseBundle[],
	from: number
): { readonly rows: readonly BoxRow[]; readonly end: number } {
	const perRow = perRowOf(components.length);
	const rows: BoxRow[] = [];
	let top = from;
	for (let start = 0; start < components.length; start += perRow) {
		const ids = components.slice(start, start + perRow).map(({ id }) => id);
		const incoming = bundles.filter(({ to }) => to.some((id) => ids.includes(id)));
		const outgoing = bundles.filter(({ from: users }) => users.some((id) => ids.includes(id)));
		const bottom = top + spaceAbove(incoming.length) + boxHeight;
		rows.push({ ids, top, bottom, incoming, outgoing });
		top = bottom + spaceBelow(outgoing.length);
	}
	return { rows, end: components.length === 0 ? top : top + 1 };
}

const spaceAbove = (lanes: number): number =>
	lanes === 0 ? 5 : 1 + lanes * laneStep + arrowLength;
const spaceBelow = (lanes: number): number => (lanes === 0 ? 3 : 3 + lanes * laneStep);

const placeBoxes = (
	{ ids, bottom }: BoxRow,
	{ x, width }: BoxPlace,
	perRow: number
): readonly (readonly [string, BoxPlace])[] => {
	const boxWidth = (width - 16 - (perRow - 1) * boxGap) / perRow;
	return ids.map((id, index) => [
		id,
		{
			x: x + 8 + index * (boxWidth + boxGap),
			y: bottom - boxHeight,
			width: boxWidth,
			height: boxHeight
		}
	]);
};
