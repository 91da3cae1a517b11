import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

/**
 * Makes the report fonts from their npm packages. Nothing on screen uses them, so hinting and
 * layout tables go; every character stays. Does nothing when the fonts are current.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'static/fonts');
const stampFile = join(root, 'node_modules/.cache/machi-tenken/fonts.stamp');
const packages = join(root, 'node_modules/@expo-google-fonts');

const sources = {
	regular: join(packages, 'biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
	bold: join(packages, 'biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
	fallback: join(packages, 'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf')
};
const licences = {
	'OFL-BIZ-UDPGothic.txt': join(packages, 'biz-udpgothic/LICENSE_FONT'),
	'OFL-Noto-Sans-JP.txt': join(packages, 'noto-sans-jp/LICENSE_FONT')
};
const targets = {
	regular: join(folder, 'biz-udpgothic-regular.ttf.gz'),
	bold: join(folder, 'biz-udpgothic-bold.ttf.gz'),
	fallback: join(folder, 'noto-sans-jp-fallback.ttf.gz')
};
const isPrivate = (code) => code >= 0xe000 && code <= 0xf8ff;
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'gasp', 'meta'];

function isCurrent() {
	const files = [
		...Object.values(targets),
		...Object.keys(licences).map((name) => join(folder, name))
	];
	return (
		files.every(existsSync) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
	);
}

/** Changes with this script and with the versions of the packages that the fonts are made from. */
function stamp() {
	const versions = [
		'@expo-google-fonts/biz-udpgothic',
		'@expo-google-fonts/noto-sans-jp',
		'subset-font'
	].map(
		(name) =>
			JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
	);
	return createHash('sha256')
		.update(versions.join('\n'))
		.update(readFileSync(import.meta.filename))
		.digest('hex');
}

async function prepareFonts() {
	const regular = readFileSync(sources.regular);
	const fallback = readFileSync(sources.fallback);
	const selectors = [...range(0xfe00, 0xfe0f), ...range(0xe0100, 0xe01ef)];
	mkdirSync(folder, { recursive: true });
	await writeSubset(targets.regular, regular, undefined);
	await writeSubset(targets.bold, readFileSync(sources.bold), [
		...windows31j(),
		...range(0x20, 0xff),
		...selectors
	]);
	await writeSubset(targets.fallback, fallback, [
		...lackingCharacters(fallback, regular),
		...selectors
	]);
	for (const [name, source] of Object.entries(licences)) copyWhenOther(source, join(folder, name));
	mkdirSync(join(stampFile, '..'), { recursive: true });
	writeFileSync(stampFile, stamp());
}

/** Writes the font with the given code points only; with all of them when there are none given. */
async function writeSubset(target, font, codePoints) {
	const { default: subsetFont } = await import('subset-font');
	const text =
		codePoints && [...new Set(codePoints)].map((code) => String.fromCodePoint(code)).join('');
	const subset = await subsetFont(font, text, {
		targetFormat: 'truetype',
		noHinting: true,
		noLayoutClosure: true,
		keepAllGlyphs: text === undefined,
		dropTables
	});
	writeFileSync(target, gzipSync(subset, { level: 9 }));
}

/** Every character of Windows-31J (Shift_JIS with the NEC and IBM extensions), asked of the decoder itself. */
function windows31j() {
	const decoder = new TextDecoder('shift_jis', { fatal: true });
	const decoded = [];
	const decode = (bytes) => {
		try {
			decoded.push(decoder.decode(Uint8Array.from(bytes)));
		} catch {
			// Not a character: nothing to keep.
		}
	};
	for (const lead of range(0x80, 0xff)) {
		decode([lead]);
		for (const trail of range(0x40, 0xfc)) decode([lead, trail]);
	}
	return [...decoded.join('')]
		.map((character) => character.codePointAt(0))
		.filter((code) => !isPrivate(code));
}

/** What the fallback adds: characters the body font has not, and the bases of variants it has not. */
function lackingCharacters(fallback, body) {
	const has = new Set(characterMap(body).codePoints);
	const variants = new Set(characterMap(body).variants);
	const { codePoints, variants: offered } = characterMap(fallback);
	const bases = offered
		.filter((variant) => !variants.has(variant))
		.map((variant) => variant.split(' ').map(Number))
		.filter(([, selector]) => selector >= 0xe0100)
		.map(([base]) => base);
	return [...codePoints.filter((code) => !has.has(code)), ...bases];
}

/** Code points (cmap format 12) and variation sequences (format 14, as `base selector`) of a font. */
function characterMap(font) {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const subtables = cmapSubtables(view);
	return {
		codePoints: readFormat12(view, subtables.get(12)),
		variants: readFormat14(view, subtables.get(14))
	};
}

function cmapSubtables(view) {
	const tables = [...range(0, view.getUint16(4) - 1)].map((i) => 12 + 16 * i);
	const cmap = view.getUint32(tables.find((at) => view.getUint32(at) === 0x636d6170) + 8);
	const records = [...range(0, view.getUint16(cmap + 2) - 1)].map(
		(i) => cmap + view.getUint32(cmap + 8 + 8 * i)
	);
	return new Map(records.map((at) => [view.getUint16(at), at]));
}

function readFormat12(view, at) {
	const groups = [...range(0, view.getUint32(at + 12) - 1)].map((i) => at + 16 + 12 * i);
	return groups.flatMap((group) => [...range(view.getUint32(group), view.getUint32(group + 4))]);
}

function readFormat14(view, at) {
	const uint24 = (offset) => view.getUint8(offset) * 65536 + view.getUint16(offset + 1);
	return [...range(0, view.getUint32(at + 6) - 1)].flatMap((i) => {
		const record = at + 10 + 11 * i;
		const selector = uint24(record);
		const [defaults, others] = [view.getUint32(record + 3), view.getUint32(record + 7)];
		const rows = (table, size) =>
			table === 0
				? []
				: [...range(0, view.getUint32(at + table) - 1)].map((row) => at + table + 4 + size * row);
		const bases = [
			...rows(defaults, 4).flatMap((row) => [
				...range(uint24(row), uint24(row) + view.getUint8(row + 3))
			]),
			...rows(others, 5).map(uint24)
		];
		return bases.map((base) => `${base} ${selector}`);
	});
}

function* range(first, last) {
	for (let value = first; value <= last; value++) yield value;
}

function copyWhenOther(source, target) {
	if (existsSync(target) && readFileSync(source).equals(readFileSync(target))) return;
	copyFileSync(source, target);
}

if (!isCurrent()) await prepareFonts();
