import { drawCluster, type ClusterDrawing, type Fonts } from './draw-cluster.ts';
import { openFont } from './open-type-font.ts';
import { softHyphen } from './special-characters.ts';
import { splitClusters } from '../../text/split-clusters.ts';
import type { TextWeight } from './draw-cluster.ts';

/** The typefaces of a document as TrueType bytes. */
export type FontFiles = {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	/** Asked in turn for what the others lack. */
	readonly fallbacks: readonly Uint8Array[];
};

/** Opened fonts with the rules of who draws what. Can be shared by any number of documents. */
export type FontStack = {
	/** A text as drawn clusters, in the order typed; nothing is left out. */
	readonly draw: (text: string, weight: TextWeight) => readonly ClusterDrawing[];
	/** Width of a text at size 1. */
	readonly widthOf: (text: string, weight: TextWeight) => number;
	/** What ends a line within a word: looks like a hyphen and is copied as a soft one. */
	readonly hyphen: (weight: TextWeight) => ClusterDrawing;
};

/** Opens the fonts. Bold falls back to the regular face, both to the fallbacks. Throws when a file is not TrueType. */
export function openFontStack(files: FontFiles): FontStack {
	const regular = openFont(files.regular);
	const fallbacks = files.fallbacks.map(openFont);
	const drawers = {
		regular: cachedDrawer([regular, ...fallbacks]),
		bold: cachedDrawer([openFont(files.bold), regular, ...fallbacks])
	};
	const hyphen: FontStack['hyphen'] = (weight) => {
		const { glyphs, ...drawing } = drawers[weight]('-');
		const text = softHyphen;
		return { ...drawing, text, glyphs: glyphs.map((glyph) => ({ ...glyph, text })) };
	};
	const drawn = { regular: new Map<string, Drawn>(), bold: new Map<string, Drawn>() };
	const draw: FontStack['draw'] = (text, weight) => {
		const known = drawn[weight].get(text);
		if (known !== undefined) return known;
		const clusters = splitClusters(text).map(drawers[weight]);
		const drawing = text.endsWith(softHyphen)
			? [...clusters.slice(0, -1), hyphen(weight)]
			: clusters;
		if (drawn[weight].size >= mostTexts) drawn[weight].clear();
		drawn[weight].set(text, drawing);
		return drawing;
	};
	return {
		draw,
		hyphen,
		widthOf: (text, weight) => draw(text, weight).reduce((sum, cluster) => sum + cluster.width, 0)
	};
}

type Drawn = readonly ClusterDrawing[];

/** A text is measured, broken and drawn; in tables the same words come again and again. */
const mostTexts = 10_000;

function cachedDrawer(fonts: Fonts): (cluster: string) => ClusterDrawing {
	const drawn = new Map<string, ClusterDrawing>();
	return (cluster) => {
		const known = drawn.get(cluster);
		if (known !== undefined) return known;
		const drawing = drawCluster(cluster, fonts);
		drawn.set(cluster, drawing);
		return drawing;
	};
}
