import type { OpenTypeFont } from './open-type-font.ts';
import { listComponents, withoutHints } from './glyph-outline.ts';

/** A place in a subset that draws nothing. */
export const emptyGlyph = -1;

/**
 * A TrueType file that holds the wanted glyphs only, in the order given (glyph 0 is always
 * `.notdef`, so the first wanted one becomes glyph 1), followed by the parts that compound glyphs
 * are made of. Hinting is left out. The tables are those that a PDF's CIDFontType2 needs.
 */
export function subsetFontFile(font: OpenTypeFont, wanted: readonly number[]): Uint8Array {
	const glyphs = withComponents(font, [0, ...wanted]);
	const renumbered = new Map<number, number>();
	glyphs.forEach((glyph, index) => {
		if (!renumbered.has(glyph)) renumbered.set(glyph, index);
	});
	const outlines = glyphs.map((glyph) =>
		glyph === emptyGlyph
			? new Uint8Array(0)
			: withoutHints(font.outlineOf(glyph), (part) => renumbered.get(part) ?? 0)
	);
	const { glyf, loca } = joinOutlines(outlines);
	return fontFile([
		['glyf', glyf],
		['head', headTable(font)],
		['hhea', withUint16(font.table('hhea'), 34, glyphs.length)],
		['hmtx', horizontalMetrics(font, glyphs)],
		['loca', loca],
		['maxp', withUint16(font.table('maxp'), 4, glyphs.length)]
	]);
}

function withComponents(font: OpenTypeFont, wanted: readonly number[]): readonly number[] {
	const glyphs = [...wanted];
	const known = new Set(glyphs);
	// The list grows while it is walked: parts may have parts.
	for (const glyph of glyphs) {
		if (glyph === emptyGlyph) continue;
		for (const part of listComponents(font.outlineOf(glyph))) {
			if (known.has(part)) continue;
			known.add(part);
			glyphs.push(part);
		}
	}
	return glyphs;
}

function joinOutlines(outlines: readonly Uint8Array[]): {
	readonly glyf: Uint8Array;
	readonly loca: Uint8Array;
} {
	const size = outlines.reduce((sum, outline) => sum + padded(outline.length), 0);
	const glyf = new Uint8Array(size);
	const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
	let at = 0;
	outlines.forEach((outline, index) => {
		loca.setUint32(4 * index, at);
		glyf.set(outline, at);
		at += padded(outline.length);
	});
	loca.setUint32(4 * outlines.length, at);
	return { glyf, loca: new Uint8Array(loca.buffer) };
}

function horizontalMetrics(font: OpenTypeFont, glyphs: readonly number[]): Uint8Array {
	const view = new DataView(new ArrayBuffer(4 * glyphs.length));
	glyphs.forEach((glyph, index) => {
		if (glyph === emptyGlyph) return;
		view.setUint16(4 * index, font.advanceOf(glyph));
		view.setInt16(4 * index + 2, font.leftSideBearingOf(glyph));
	});
	return new Uint8Array(view.buffer);
}

/** The head table for long loca offsets, with the checksum field still 0. */
function headTable(font: OpenTypeFont): Uint8Array {
	const head = font.table('head').slice();
	const view = new DataView(head.buffer);
	view.setUint32(8, 0);
	view.setInt16(50, 1);
	return head;
}

function withUint16(table: Uint8Array, offset: number, value: number): Uint8Array {
	const copy = table.slice();
	new DataView(copy.buffer).setUint16(offset, value);
	return copy;
}

function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
	const start = 12 + 16 * tables.length;
	const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start));
	const view = new DataView(file.buffer);
	writeHeader(view, tables.length);
	let at = start;
	let headAt = 0;
	tables.forEach(([tag, bytes], index) => {
		const row = 12 + 16 * index;
		for (let i = 0; i < 4; i++) view.setUint8(row + i, tag.charCodeAt(i));
		file.set(bytes, at);
		view.setUint32(row + 4, checksum(view, at, padded(bytes.length)));
		view.setUint32(row + 8, at);
		view.setUint32(row + 12, bytes.length);
		if (tag === 'head') headAt = at;
		at += padded(bytes.length);
	});
	view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, file.length)) >>> 0);
	return file;
}

function writeHeader(view: DataView, tables: number): void {
	const power = Math.floor(Math.log2(tables));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, tables);
	view.setUint16(6, 16 * 2 ** power);
	view.setUint16(8, power);
	view.setUint16(10, 16 * (tables - 2 ** power));
}

function checksum(view: DataView, from: number, length: number): number {
	let sum = 0;
	for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

const padded = (length: number): number => (length + 3) & ~3;
