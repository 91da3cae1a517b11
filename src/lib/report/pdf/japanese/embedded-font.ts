import { bytesOf } from './binary-string.ts';
import type { DrawnGlyph } from './draw-cluster.ts';
import { fingerprint } from './fingerprint.ts';
import type { PdfShell } from './jspdf-shell.ts';
import type { OpenTypeFont } from './open-type-font.ts';
import { hex4, pdfDictionary, pdfName, pdfNumber, pdfReference, utf16Hex } from './pdf-syntax.ts';
import { emptyGlyph, subsetFontFile } from './subset-font-file.ts';

/** The part of a font that one document draws with. */
export type EmbeddedFont = {
	/** Resource name, e.g. `F1`. */
	readonly name: string;
	/** The code to show: two bytes, one to a UTF-16 unit; the same for the same glyph with the same text. */
	readonly codeOf: (glyph: DrawnGlyph) => string;
	/** Cuts the font down to what was used; `put` does it where it was not done before. */
	readonly prepare: () => void;
	/** Writes the font's objects; gives back the object that pages refer to. */
	readonly put: (shell: PdfShell) => number;
};

/**
 * Codes are given out per pair of glyph and text, so that two characters with one glyph (⼀ and 一) and
 * one stand-in for many characters all give back what was typed.
 */
export function embedFont(font: OpenTypeFont, name: string): EmbeddedFont {
	const codes = new Map<string, string>();
	/** The same drawing comes again and again; equal ones may be other objects. */
	const known = new Map<DrawnGlyph, string>();
	const used: DrawnGlyph[] = [];
	let prepared: Uint8Array | undefined;
	return {
		name,
		codeOf: (glyph) => {
			const given = known.get(glyph);
			if (given !== undefined) return given;
			const key = `${glyph.glyph} ${glyph.text}`;
			const code = codes.get(key) ?? nextCode(used, glyph);
			codes.set(key, code);
			known.set(glyph, code);
			return code;
		},
		prepare: () => {
			prepared = subsetOf(font, used);
		},
		put: (shell) => putFont(shell, font, used, prepared ?? subsetOf(font, used))
	};
}

function nextCode(used: DrawnGlyph[], glyph: DrawnGlyph): string {
	used.push(glyph);
	if (used.length > 0xffff)
		throw new RangeError('A font cannot show more than 65535 different characters.');
	return String.fromCharCode(used.length >> 8, used.length & 0xff);
}

const subsetOf = (font: OpenTypeFont, used: readonly DrawnGlyph[]): Uint8Array =>
	subsetFontFile(
		font,
		used.map(({ glyph }) => glyph)
	);

function putFont(
	shell: PdfShell,
	font: OpenTypeFont,
	used: readonly DrawnGlyph[],
	subset: Uint8Array
): number {
	const [file, map, descriptor, descendant, whole] = [
		shell.reserveObject(),
		shell.reserveObject(),
		shell.reserveObject(),
		shell.reserveObject(),
		shell.reserveObject()
	];
	const name = pdfName(`${subsetTag(used)}+${font.postScriptName}`);
	shell.putStream(file, subset, {
		entries: { Length1: String(subset.length) },
		compression: 'flate'
	});
	shell.putStream(map, bytesOf(toUnicode(used)), { entries: {}, compression: 'flate' });
	shell.putObject(descriptor, fontDescriptor(font, name, file));
	shell.putObject(descendant, descendantFont(font, used, { name, descriptor }));
	shell.putObject(
		whole,
		pdfDictionary({
			Type: '/Font',
			Subtype: '/Type0',
			BaseFont: name,
			Encoding: '/Identity-H',
			DescendantFonts: `[${pdfReference(descendant)}]`,
			ToUnicode: pdfReference(map)
		})
	);
	return whole;
}

function fontDescriptor(font: OpenTypeFont, name: string, file: number): string {
	const scaled = (units: number): string => pdfNumber((units * 1000) / font.unitsPerEm);
	return pdfDictionary({
		Type: '/FontDescriptor',
		FontName: name,
		Flags: '4',
		FontBBox: `[${font.boundingBox.map(scaled).join(' ')}]`,
		ItalicAngle: pdfNumber(font.italicAngle),
		Ascent: scaled(font.ascent),
		Descent: scaled(font.descent),
		CapHeight: scaled(font.capHeight),
		StemV: String(Math.round(font.weightClass / 5)),
		FontFile2: pdfReference(file)
	});
}

type Written = { readonly name: string; readonly descriptor: number };

function descendantFont(
	font: OpenTypeFont,
	used: readonly DrawnGlyph[],
	{ name, descriptor }: Written
): string {
	const widths = [font.advanceOf(0) / font.unitsPerEm, ...used.map((glyph) => glyph.width)];
	return pdfDictionary({
		Type: '/Font',
		Subtype: '/CIDFontType2',
		BaseFont: name,
		CIDSystemInfo: '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
		FontDescriptor: pdfReference(descriptor),
		CIDToGIDMap: '/Identity',
		DW: '1000',
		W: `[0 [${widths.map((width) => pdfNumber(width * 1000)).join(' ')}]]`
	});
}

function toUnicode(used: readonly DrawnGlyph[]): string {
	const texts = ['', ...used.map(({ text }) => text)];
	// A range may not go beyond the codes of one first byte. No glyph is shown by code 0.
	const ranges = Array.from({ length: Math.ceil(texts.length / 256) }, (_, row) => {
		const [first, last] = [Math.max(1, 256 * row), Math.min(256 * row + 255, used.length)];
		const codes = texts.slice(first, last + 1).map((text) => `<${utf16Hex(text.toWellFormed())}>`);
		return `<${hex4(first)}> <${hex4(last)}> [${codes.join('')}]`;
	});
	const blocks = Array.from({ length: Math.ceil(ranges.length / 100) }, (_, block) => {
		const part = ranges.slice(100 * block, 100 * (block + 1));
		return `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`;
	});
	return [
		'/CIDInit /ProcSet findresource begin',
		'12 dict begin',
		'begincmap',
		'/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
		'/CMapName /Adobe-Identity-UCS def',
		'/CMapType 2 def',
		'1 begincodespacerange',
		'<0000> <FFFF>',
		'endcodespacerange',
		...blocks,
		'endcmap',
		'CMapName currentdict /CMap defineresource pop',
		'end',
		'end'
	].join('\n');
}

/** Six letters that differ between different subsets. */
function subsetTag(used: readonly DrawnGlyph[]): string {
	const digits = fingerprint(
		used.map((glyph) => `${glyph.glyph === emptyGlyph ? '' : glyph.glyph} ${glyph.text}`).join('\n')
	);
	let rest = parseInt(digits.slice(0, 12), 16);
	return Array.from({ length: 6 }, () => {
		const letter = String.fromCharCode(65 + (rest % 26));
		rest = Math.floor(rest / 26);
		return letter;
	}).join('');
}
