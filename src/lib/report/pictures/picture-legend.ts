import { estimateEms } from './fit-text.ts';
import type { Shape } from './picture.ts';
import { words } from './shapes.ts';

/** A sign of a picture with what it means; `draw` is told where the sign begins and its middle. */
export type LegendItem = {
	readonly signWidth: number;
	readonly draw: (x: number, middle: number) => readonly Shape[];
	readonly text: string;
};

const size = 8;
const lineHeight = 12;
const gap = 14;

type Placed = { readonly item: LegendItem; readonly x: number; readonly line: number };

/** Signs with their meanings in lines, as many as there have to be, and how high they stand together. */
export function legendShapes(
	items: readonly LegendItem[],
	width: number,
	top: number
): { readonly shapes: readonly Shape[]; readonly height: number } {
	const placed = placeItems(items, width);
	return {
		shapes: placed.flatMap(({ item, x, line }) => {
			const middle = top + line * lineHeight + lineHeight / 2;
			return [
				...item.draw(x, middle),
				words(item.text, [x + item.signWidth + 4, middle + 2.9], { size, color: '#333333' })
			];
		}),
		height: ((placed.at(-1)?.line ?? -1) + 1) * lineHeight
	};
}

function placeItems(items: readonly LegendItem[], width: number): readonly Placed[] {
	const placed: Placed[] = [];
	let [x, line] = [0, 0];
	for (const item of items) {
		const wide = item.signWidth + 4 + estimateEms(item.text) * size;
		if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
		placed.push({ item, x, line });
		x += wide + gap;
	}
	return placed;
}
