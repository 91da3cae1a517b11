import { codePointsOf } from './code-points.ts';
import type { OpenTypeFont } from './open-type-font.ts';
import { emptyGlyph } from './subset-font-file.ts';
import {
	blankWidth,
	controlPicture,
	hangingSpace,
	isControl,
	isInvisible,
	isLoneSurrogate,
	isPresentationSelector,
	isVariationSelector,
	lineEnds
} from './special-characters.ts';

/** The two weights a text can have. */
export type TextWeight = 'regular' | 'bold';

/** One glyph of a font, and the text that it gives back when copied. */
export type DrawnGlyph = {
	readonly font: OpenTypeFont;
	readonly glyph: number;
	/** At size 1. */
	readonly width: number;
	readonly text: string;
};

/** How true a drawing is to what was typed. */
export type Fidelity =
	| 'exact'
	/** The character is drawn, its asked-for variant is not. */
	| 'standard-form'
	/** Another mark stands in for it. */
	| 'stand-in';

/** A cluster as it will be drawn. */
export type ClusterDrawing = {
	readonly text: string;
	readonly glyphs: readonly DrawnGlyph[];
	/** At size 1. */
	readonly width: number;
	readonly fidelity: Fidelity;
	/** Whether it may stand beyond a line's end: white space, except what forbids a break. */
	readonly mayHang: boolean;
	readonly isLineEnd: boolean;
};

/** What stands in for a character that no font has: the geta mark of Japanese printers, else a question mark. */
const standIns = [0x3013, 0x3f];

/** The first font decides the looks; the others are asked for what it lacks. */
export type Fonts = readonly [OpenTypeFont, ...OpenTypeFont[]];

/** Chooses glyphs for a cluster: the first font that has it exactly, else its standard form, else a stand-in. */
export function drawCluster(cluster: string, fonts: Fonts): ClusterDrawing {
	const codes = codePointsOf(cluster);
	return (
		drawBlank(cluster, codes, fonts) ??
		drawUnit(cluster, codes, fonts) ??
		drawComposed(cluster, fonts) ??
		drawSequence(cluster, codes, fonts) ??
		drawStandIn(cluster, codes, fonts)
	);
}

/** White space and invisible characters: room and text, no ink. */
function drawBlank(
	cluster: string,
	codes: readonly number[],
	fonts: Fonts
): ClusterDrawing | undefined {
	if (codes.every(isInvisible)) return blank(cluster, cluster, 0, fonts);
	const code = codes[0] ?? 0;
	const width = lineEnds.test(cluster) || codes.length === 1 ? blankWidth(code) : undefined;
	if (width === undefined || fonts[0].glyphOf(code) !== 0) return undefined;
	return blank(cluster, cluster.replace(lineEnds, ' '), width, fonts);
}

function blank(cluster: string, text: string, width: number, fonts: Fonts): ClusterDrawing {
	return drawingOf(cluster, [{ font: fonts[0], glyph: emptyGlyph, width, text }], 'exact');
}

/** One character, perhaps with a variation selector and with characters that draw nothing. */
function drawUnit(
	cluster: string,
	codes: readonly number[],
	fonts: Fonts
): ClusterDrawing | undefined {
	const [base = 0, ...rest] = codes;
	if (!rest.every(isInvisible) || isControl(base) || isLoneSurrogate(base)) return undefined;
	const selector = rest.find(isVariationSelector);
	const variant = selector === undefined ? undefined : findVariant(base, selector, fonts);
	if (variant !== undefined) return drawingOf(cluster, [{ ...variant, text: cluster }], 'exact');
	const plain = findGlyph(base, fonts);
	if (plain === undefined) return undefined;
	const isTrue = selector === undefined || isPresentationSelector(selector);
	return drawingOf(cluster, [{ ...plain, text: cluster }], isTrue ? 'exact' : 'standard-form');
}

/** Separately typed marks (か + ゙) as the one character they mean; compatibility ideographs as their standard form. */
function drawComposed(cluster: string, fonts: Fonts): ClusterDrawing | undefined {
	const composed = cluster.normalize('NFC');
	const [code = 0, ...rest] = codePointsOf(composed);
	const glyph = composed === cluster || rest.length > 0 ? undefined : findGlyph(code, fonts);
	if (glyph === undefined) return undefined;
	const isSpelling = codePointsOf(cluster).length > 1;
	return drawingOf(cluster, [{ ...glyph, text: cluster }], isSpelling ? 'exact' : 'standard-form');
}

/** Several characters one after the other, if the fonts have every one of them. */
function drawSequence(
	cluster: string,
	codes: readonly number[],
	fonts: Fonts
): ClusterDrawing | undefined {
	if (codes.length < 2) return undefined;
	const units = splitUnits(codes).map((unit) =>
		drawUnit(String.fromCodePoint(...unit), unit, fonts)
	);
	const drawn = units.filter((unit) => unit !== undefined);
	if (drawn.length < units.length) return undefined;
	const isExact = drawn.every((unit) => unit.fidelity === 'exact');
	return drawingOf(
		cluster,
		drawn.flatMap((unit) => unit.glyphs),
		isExact ? 'exact' : 'standard-form'
	);
}

function splitUnits(codes: readonly number[]): readonly (readonly number[])[] {
	const units: number[][] = [];
	for (const code of codes) {
		const last = units[units.length - 1];
		if (last === undefined || !isInvisible(code)) units.push([code]);
		else last.push(code);
	}
	return units;
}

/** The text stays what was typed, save for what would harm whoever copies it. */
function drawStandIn(cluster: string, codes: readonly number[], fonts: Fonts): ClusterDrawing {
	const text = codes
		.map((code) =>
			isControl(code) || isLoneSurrogate(code) ? controlPicture(code) : String.fromCodePoint(code)
		)
		.join('');
	const mark = standIns.map((code) => findGlyph(code, fonts)).find((glyph) => glyph !== undefined);
	const glyph = mark ?? {
		font: fonts[0],
		glyph: 0,
		width: fonts[0].advanceOf(0) / fonts[0].unitsPerEm
	};
	return drawingOf(cluster, [{ ...glyph, text }], 'stand-in');
}

type FoundGlyph = Omit<DrawnGlyph, 'text'>;

function findGlyph(code: number, fonts: Fonts): FoundGlyph | undefined {
	for (const font of fonts) {
		const glyph = font.glyphOf(code);
		if (glyph !== 0) return { font, glyph, width: font.advanceOf(glyph) / font.unitsPerEm };
	}
	return undefined;
}

function findVariant(base: number, selector: number, fonts: Fonts): FoundGlyph | undefined {
	for (const font of fonts) {
		const glyph = font.variantOf(base, selector) ?? 0;
		if (glyph !== 0) return { font, glyph, width: font.advanceOf(glyph) / font.unitsPerEm };
	}
	return undefined;
}

function drawingOf(
	text: string,
	glyphs: readonly DrawnGlyph[],
	fidelity: Fidelity
): ClusterDrawing {
	return {
		text,
		glyphs,
		width: glyphs.reduce((sum, glyph) => sum + glyph.width, 0),
		fidelity,
		mayHang: hangingSpace.test(text),
		isLineEnd: lineEnds.test(text)
	};
}
