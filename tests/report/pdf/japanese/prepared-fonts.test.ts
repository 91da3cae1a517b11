import { readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFont } from '#lib/report/pdf/japanese/open-type-font.ts';
import { fontFile, prepareFonts } from './test-fonts.ts';

/** Every character that Windows-31J can write, as the decoder of the platform knows them. */
function windows31j(): readonly string[] {
	const decoder = new TextDecoder('shift_jis');
	const bytes: number[] = [];
	for (let lead = 0x81; lead <= 0xfc; lead++) {
		if (lead >= 0xa0 && lead <= 0xdf) continue;
		for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
	}
	return Array.from(decoder.decode(Uint8Array.from(bytes))).filter(
		(character) => !/[\ufffd\ue000-\uf8ff\0-\x7f]/.test(character)
	);
}

const lacking = (
	name: Parameters<typeof fontFile>[0],
	characters: readonly string[]
): readonly string[] => {
	const font = openFont(fontFile(name));
	return characters.filter((character) => font.glyphOf(character.codePointAt(0) ?? 0) === 0);
};

describe('the prepared fonts', () => {
	beforeAll(prepareFonts);

	it('have every character of Windows-31J, in regular and in bold', () => {
		const characters = windows31j();
		expect(characters.length).toBeGreaterThan(7000);
		expect(lacking('biz-udpgothic-regular', characters)).toEqual([]);
		expect(lacking('biz-udpgothic-bold', characters)).toEqual([]);
	});

	it('have all printable characters of Latin-1', () => {
		const characters = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter(
			(character) => /[\x20-\x7e\xa1-\xff]/.test(character)
		);
		expect(lacking('biz-udpgothic-bold', characters)).toEqual([]);
	});

	it('keep the variants of kanji, in regular and in bold', () => {
		for (const name of ['biz-udpgothic-regular', 'biz-udpgothic-bold'] as const) {
			const font = openFont(fontFile(name));
			const variant = font.variantOf(0x845b, 0xe0100);
			expect(variant).toBeGreaterThan(0);
			expect(variant).not.toBe(font.glyphOf(0x845b));
		}
	});

	it('have a fallback for characters that the body font lacks', () => {
		expect(lacking('biz-udpgothic-regular', ['𠮷'])).toEqual(['𠮷']);
		expect(lacking('noto-sans-jp-fallback', ['𠮷'])).toEqual([]);
		expect(lacking('noto-sans-jp-fallback', ['一'])).toEqual(['一']);
	});

	it('stay untouched when they are current', () => {
		const file = 'static/fonts/biz-udpgothic-bold.ttf.gz';
		const before = statSync(file).mtimeMs;
		prepareFonts();
		expect(statSync(file).mtimeMs).toBe(before);
	});

	it('bring their licences', () => {
		for (const name of ['OFL-BIZ-UDPGothic.txt', 'OFL-Noto-Sans-JP.txt']) {
			expect(readFileSync(`static/fonts/${name}`, 'utf8')).toContain('SIL OPEN FONT LICENSE');
		}
	});
});
