import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openFontStack, type FontStack } from '#lib/report/pdf/japanese/font-stack.ts';

export type TestFontName = 'biz-udpgothic-regular' | 'biz-udpgothic-bold' | 'noto-sans-jp-fallback';

const files = new Map<TestFontName, Uint8Array>();

/** A prepared font as TrueType bytes; the fonts are prepared first where they are missing. */
export function fontFile(name: TestFontName): Uint8Array {
	if (files.size === 0) prepareFonts();
	const known = files.get(name);
	if (known !== undefined) return known;
	const bytes = new Uint8Array(gunzipSync(readFileSync(`static/fonts/${name}.ttf.gz`)));
	files.set(name, bytes);
	return bytes;
}

/** Runs the script that makes the fonts; it does nothing when they are current. */
export function prepareFonts(): void {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/prepare-fonts.mjs'], {
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The fonts could not be prepared:\n${stderr}`);
}

let stack: FontStack | undefined;

/** The fonts of the report, opened once per test file. */
export function testFonts(): FontStack {
	stack ??= openFontStack({
		regular: fontFile('biz-udpgothic-regular'),
		bold: fontFile('biz-udpgothic-bold'),
		fallbacks: [fontFile('noto-sans-jp-fallback')]
	});
	return stack;
}
