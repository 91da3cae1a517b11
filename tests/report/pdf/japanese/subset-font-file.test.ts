import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listComponents } from '#lib/report/pdf/japanese/glyph-outline.ts';
import { openFont, type OpenTypeFont } from '#lib/report/pdf/japanese/open-type-font.ts';
import { emptyGlyph, subsetFontFile } from '#lib/report/pdf/japanese/subset-font-file.ts';

const packages = 'node_modules/@expo-google-fonts';
const hinted = openFont(
	new Uint8Array(readFileSync(`${packages}/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf`))
);

type Table = { readonly at: number; readonly length: number };

function open(file: Uint8Array) {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const tables = new Map(
		Array.from({ length: view.getUint16(4) }, (_, i): [string, Table] => {
			const row = 12 + 16 * i;
			const tag = String.fromCharCode(...file.subarray(row, row + 4));
			return [tag, { at: view.getUint32(row + 8), length: view.getUint32(row + 12) }];
		})
	);
	const table = (tag: string): Table => tables.get(tag) ?? { at: 0, length: 0 };
	const start = (glyph: number): number =>
		table('glyf').at + view.getUint32(table('loca').at + 4 * glyph);
	return {
		tags: [...tables.keys()],
		glyphCount: view.getUint16(table('maxp').at + 4),
		advanceOf: (glyph: number): number => view.getUint16(table('hmtx').at + 4 * glyph),
		outlineOf: (glyph: number): Uint8Array => file.subarray(start(glyph), start(glyph + 1)),
		checksum: Array.from({ length: file.length / 4 }, (_, i) => view.getUint32(4 * i)).reduce(
			(sum, word) => (sum + word) >>> 0,
			0
		)
	};
}

const glyphsOf = (font: OpenTypeFont, text: string): readonly number[] =>
	Array.from(text, (character) => font.glyphOf(character.codePointAt(0) ?? 0));

const scaled = 0x0008;
const matrix = 0x0080;

/** A compound glyph by the format's rules: neither font of the report has any. */
function compound(
	parts: readonly (readonly [glyph: number, transform: number])[],
	hints: 'with hints' | 'without hints'
): Uint8Array {
	const words = [0xffff, 0, 0, 100, 100];
	parts.forEach(([glyph, transform], index) => {
		const more = index < parts.length - 1 ? 0x20 : 0;
		const hinted = more === 0 && hints === 'with hints' ? 0x100 : 0;
		words.push(0x0001 | transform | more | hinted, glyph, 10, 20);
		words.push(
			...Array<number>(transform === scaled ? 1 : transform === matrix ? 4 : 0).fill(0x4000)
		);
	});
	if (hints === 'with hints') words.push(2, 0x4f4f);
	return Uint8Array.from(words.flatMap((word) => [word >> 8, word & 0xff]));
}

describe('subsetFontFile', () => {
	it('holds .notdef and the wanted glyphs in their order, with their widths', () => {
		const wanted = glyphsOf(hinted, 'まち点検A');
		const subset = open(subsetFontFile(hinted, wanted));
		expect(subset.glyphCount).toBe(wanted.length + 1);
		expect(wanted.map((_, i) => subset.advanceOf(i + 1))).toEqual(wanted.map(hinted.advanceOf));
		expect(subset.tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
	});

	it('leaves the hinting out and the contours in', () => {
		const [glyph = 0] = glyphsOf(hinted, '点');
		const before = hinted.outlineOf(glyph);
		const after = open(subsetFontFile(hinted, [glyph])).outlineOf(1);
		const view = (bytes: Uint8Array): DataView =>
			new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const lengthAt = 10 + 2 * view(before).getInt16(0);
		const hints = view(before).getUint16(lengthAt);
		expect(hints).toBeGreaterThan(0);
		expect(view(after).getUint16(lengthAt)).toBe(0);
		const contours = before.subarray(lengthAt + 2 + hints);
		expect(after.subarray(lengthAt + 2, lengthAt + 2 + contours.length)).toEqual(contours);
	});

	it('brings the parts of compound glyphs along', () => {
		const [whole, part, inner] = glyphsOf(hinted, 'がが') as [number, number, number];
		const outlines = new Map([
			[
				whole,
				compound(
					[
						[part, 0],
						[hinted.glyphOf(0x41), scaled]
					],
					'with hints'
				)
			],
			[part, compound([[inner, matrix]], 'without hints')]
		]);
		const outlineOf = (glyph: number): Uint8Array => outlines.get(glyph) ?? hinted.outlineOf(glyph);
		const subset = open(subsetFontFile({ ...hinted, outlineOf }, [whole]));
		expect(subset.glyphCount).toBe(5);
		expect(listComponents(subset.outlineOf(1))).toEqual([2, 3]);
		expect(listComponents(subset.outlineOf(2))).toEqual([4]);
		expect(subset.outlineOf(1).length).toBe(28);
		const flags = [10, 18].map((at) => (subset.outlineOf(1)[at] ?? 0) & 1);
		expect(flags).toEqual([0, 0]);
		for (const glyph of [3, 4]) expect(subset.outlineOf(glyph).length).toBeGreaterThan(28);
	});

	it('can hold places that draw nothing', () => {
		const subset = open(subsetFontFile(hinted, [emptyGlyph, ...glyphsOf(hinted, '字')]));
		expect(subset.outlineOf(1).length).toBe(0);
		expect(subset.outlineOf(2).length).toBeGreaterThan(0);
	});

	it('has the checksum that the format asks for', () => {
		expect(open(subsetFontFile(hinted, glyphsOf(hinted, '自己点検'))).checksum).toBe(0xb1b0afba);
	});
});
