import { breakLines, widestWhole } from './break-lines.ts';
import type { TextWeight } from './draw-cluster.ts';
import type { FontStack } from './font-stack.ts';
import { lineEnds } from './special-characters.ts';

/** How text is set; the size is in points. */
export type TextStyle = { readonly size: number; readonly weight: TextWeight };

/** What a layout must know of the fonts. */
export type TextMeasure = {
	/** Width in points of all that would be drawn, spaces included. */
	readonly measure: (text: string, style: TextStyle) => number;
	/**
	 * Lines no wider than `width` (spaces at a line's end hang over), broken by UAX #14 with strict
	 * kinsoku; dates, ids and words stay whole where there is room. Joined they are the text, line
	 * breaks included and soft hyphens aside, which end the lines of a parted word. An empty text is one empty line.
	 */
	readonly breakLines: (text: string, width: number, style: TextStyle) => readonly string[];
	/** Width of the widest stretch that `breakLines` parts only where there is no room for it. */
	readonly widestWhole: (text: string, style: TextStyle) => number;
};

/** Measures and breaks text with the fonts; needs no document. */
export function createTextMeasure(fonts: FontStack): TextMeasure {
	return {
		measure: (text, { size, weight }) => size * fonts.widthOf(text.replace(lineEnds, ''), weight),
		breakLines: (text, width, { size, weight }) =>
			breakLines(fonts.draw(text, weight), width / size, fonts.hyphen(weight)),
		widestWhole: (text, { size, weight }) => size * widestWhole(fonts.draw(text, weight))
	};
}
