import { describe, expect, it } from 'vitest';
import { openFont } from '#lib/report/pdf/japanese/open-type-font.ts';
import { fontFile } from './test-fonts.ts';

describe('openFont', () => {
	it('reads names and measures', () => {
		const font = openFont(fontFile('biz-udpgothic-bold'));
		expect(font.postScriptName).toBe('BIZUDPGothic-Bold');
		expect(font.unitsPerEm).toBe(2048);
		expect(font.weightClass).toBe(700);
		expect(font.ascent).toBeGreaterThan(0);
		expect(font.descent).toBeLessThan(0);
	});

	it('finds glyphs within and beyond the first plane, through either kind of map', () => {
		const full = openFont(fontFile('noto-sans-jp-fallback'));
		const basic = openFont(fontFile('biz-udpgothic-bold'));
		expect(full.glyphOf(0x20bb7)).toBeGreaterThan(0);
		expect(basic.glyphOf(0x4e00)).toBeGreaterThan(0);
		expect(basic.glyphOf(0x20bb7)).toBe(0);
		expect(basic.glyphOf(0xffff)).toBe(0);
		expect(full.glyphOf(0x10ffff)).toBe(0);
	});

	it('tells a variant that the font draws, a variant that is the standard form, and an unknown one', () => {
		const font = openFont(fontFile('biz-udpgothic-regular'));
		expect(font.variantOf(0x845b, 0xe0100)).not.toBe(font.glyphOf(0x845b));
		expect(font.variantOf(0x6a4b, 0xe0100)).toBe(font.glyphOf(0x6a4b));
		expect(font.variantOf(0x845b, 0xe01ef)).toBeUndefined();
		expect(font.variantOf(0x41, 0xe0100)).toBeUndefined();
	});

	it('refuses what is not a TrueType font', () => {
		expect(() => openFont(new Uint8Array(0))).toThrow('not a TrueType font');
		expect(() => openFont(new TextEncoder().encode('OTTO and more than twelve bytes'))).toThrow(
			'not a TrueType font'
		);
	});
});
