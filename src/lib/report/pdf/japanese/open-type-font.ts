import { readCharacterMap, type CharacterMap } from './character-map.ts';

/** A TrueType font as far as a PDF needs it. Lengths are font units unless named otherwise. */
export type OpenTypeFont = CharacterMap & {
	readonly postScriptName: string;
	readonly unitsPerEm: number;
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	readonly italicAngle: number;
	readonly weightClass: number;
	readonly boundingBox: readonly [number, number, number, number];
	readonly glyphCount: number;
	readonly advanceOf: (glyph: number) => number;
	readonly leftSideBearingOf: (glyph: number) => number;
	/** The glyph's record in the glyf table; empty for a glyph without outline. */
	readonly outlineOf: (glyph: number) => Uint8Array;
	/** A whole table's bytes; empty when the font has none of that name. */
	readonly table: (tag: string) => Uint8Array;
};

/** Reads a TrueType font (glyf outlines). Throws when the bytes are something else. */
export function openFont(bytes: Uint8Array): OpenTypeFont {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = readDirectory(view);
	const at = (tag: string): number => {
		const entry = directory.get(tag);
		if (entry === undefined)
			throw new Error(`The font has no ${tag} table: only TrueType outlines can be used.`);
		return entry.offset;
	};
	return {
		...readCharacterMap(view, at('cmap')),
		...readMetrics(view, at),
		...readGlyphs(bytes, view, at),
		...readOs2(view, directory.get('OS/2')?.offset),
		postScriptName: readPostScriptName(view, at('name')),
		table: (tag) => {
			const entry = directory.get(tag);
			return entry === undefined
				? new Uint8Array(0)
				: bytes.subarray(entry.offset, entry.offset + entry.length);
		}
	};
}

type Entry = { readonly offset: number; readonly length: number };
type TableStart = (tag: string) => number;

function readDirectory(view: DataView): ReadonlyMap<string, Entry> {
	const version = view.byteLength < 12 ? 0 : view.getUint32(0);
	if (version !== 0x00010000 && version !== 0x74727565)
		throw new Error('These bytes are not a TrueType font.');
	const entries = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
	return new Map(
		entries.map((row) => [
			readTag(view, row),
			{ offset: view.getUint32(row + 8), length: view.getUint32(row + 12) }
		])
	);
}

function readMetrics(view: DataView, at: TableStart) {
	const head = at('head');
	const hhea = at('hhea');
	return {
		unitsPerEm: view.getUint16(head + 18),
		boundingBox: [
			view.getInt16(head + 36),
			view.getInt16(head + 38),
			view.getInt16(head + 40),
			view.getInt16(head + 42)
		] as const,
		ascent: view.getInt16(hhea + 4),
		descent: view.getInt16(hhea + 6),
		italicAngle: view.getInt32(at('post') + 4) / 65536
	};
}

function readGlyphs(bytes: Uint8Array, view: DataView, at: TableStart) {
	const hmtx = at('hmtx');
	const loca = at('loca');
	const glyf = at('glyf');
	const longCount = view.getUint16(at('hhea') + 34);
	const isLong = view.getInt16(at('head') + 50) === 1;
	const outlineStart = (glyph: number): number =>
		glyf + (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
	return {
		glyphCount: view.getUint16(at('maxp') + 4),
		advanceOf: (glyph: number): number => view.getUint16(hmtx + 4 * Math.min(glyph, longCount - 1)),
		leftSideBearingOf: (glyph: number): number =>
			glyph < longCount
				? view.getInt16(hmtx + 4 * glyph + 2)
				: view.getInt16(hmtx + 4 * longCount + 2 * (glyph - longCount)),
		outlineOf: (glyph: number): Uint8Array =>
			bytes.subarray(outlineStart(glyph), outlineStart(glyph + 1))
	};
}

function readOs2(view: DataView, start: number | undefined) {
	if (start === undefined) return { weightClass: 400, capHeight: 700 };
	const hasCapHeight = view.getUint16(start) >= 2;
	return {
		weightClass: view.getUint16(start + 4),
		capHeight: hasCapHeight ? view.getInt16(start + 88) : 700
	};
}

/** Name 6, which is printable ASCII; anything a PDF name cannot hold as it is goes. */
function readPostScriptName(view: DataView, start: number): string {
	const strings = start + view.getUint16(start + 4);
	const records = Array.from({ length: view.getUint16(start + 2) }, (_, i) => start + 6 + 12 * i);
	const record = records.find((row) => view.getUint16(row + 6) === 6);
	if (record === undefined) return 'Font';
	const from = strings + view.getUint16(record + 10);
	const bytes = Array.from({ length: view.getUint16(record + 8) }, (_, i) =>
		view.getUint8(from + i)
	);
	return String.fromCharCode(...bytes).replace(/[^A-Za-z0-9-]/g, '') || 'Font';
}

const readTag = (view: DataView, at: number): string =>
	String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
