import type { ContentWriter } from './content-writer.ts';
import { drawText } from './draw-text.ts';
import { embedFont, type EmbeddedFont } from './embedded-font.ts';
import type { FontStack } from './font-stack.ts';
import type { OpenTypeFont } from './open-type-font.ts';
import { lineEnds } from './special-characters.ts';
import type { StructureTree } from './structure-tree.ts';
import type { TextStyle } from './text-measure.ts';

/** How one line of text is set at its point. */
export type TextLook = TextStyle & {
	/** `#rrggbb`; black when absent. */
	readonly color?: string;
	/** Which part of the text stands at `x`; white space at its end does not count. `start` when absent. */
	readonly align?: 'start' | 'middle' | 'end';
};

/** Draws text on the current page and remembers what it needed of the fonts. */
export type TextPen = {
	/** One line; `y` is the baseline. Line breaks at its end draw nothing, elsewhere they are spaces. */
	readonly text: (text: string, x: number, y: number, look: TextLook) => void;
	readonly usedFonts: () => readonly EmbeddedFont[];
};

/** Starts with no font used. */
export function createTextPen(
	fonts: FontStack,
	tree: StructureTree,
	writer: ContentWriter,
	pageHeight: number
): TextPen {
	const embedded = new Map<OpenTypeFont, EmbeddedFont>();
	const embed = (font: OpenTypeFont): EmbeddedFont => {
		const known = embedded.get(font);
		if (known !== undefined) return known;
		const face = embedFont(font, `F${embedded.size + 1}`);
		embedded.set(font, face);
		return face;
	};
	return {
		usedFonts: () => [...embedded.values()],
		text: (text, x, y, look) => {
			const { size, weight, color = '#000000', align = 'start' } = look;
			const clusters = fonts.draw(withoutLineEnd(text), weight);
			if (clusters.length === 0) return;
			const back =
				align === 'start' ? 0 : alignShares[align] * size * fonts.widthOf(text.trimEnd(), weight);
			const place = { x: x - back, y: pageHeight - y, size, color, weight };
			tree.mark('text');
			writer.writeText((at) => drawText(clusters, place, embed, at));
		}
	};
}

/** Most lines end in no line end, and a look at their last character tells. */
const withoutLineEnd = (text: string): string =>
	lineEnds.test(text.slice(-1)) ? text.replace(lineEnds, '') : text;

const alignShares = { middle: 0.5, end: 1 } as const;
