/** What a font's cmap table says: which glyph stands for a character. */
export type CharacterMap = {
	/** The glyph of a code point; 0 when the font has none. */
	readonly glyphOf: (codePoint: number) => number;
	/** The glyph of a base with a variation selector; `undefined` when the font does not know the pair. */
	readonly variantOf: (base: number, selector: number) => number | undefined;
};

/** Reads cmap formats 4, 12 and 14 from a table that begins at `start`; looks up lazily, without building lists. */
export function readCharacterMap(view: DataView, start: number): CharacterMap {
	const subtables = listSubtables(view, start);
	const find = (format: number): number | undefined =>
		subtables.find((at) => view.getUint16(at) === format);
	const glyphOf = glyphLookup(view, find(12), find(4));
	const variations = find(14);
	return {
		glyphOf,
		variantOf: (base, selector) =>
			variations === undefined
				? undefined
				: findVariant(view, variations, { base, selector, glyphOf })
	};
}

function listSubtables(view: DataView, start: number): readonly number[] {
	return Array.from(
		{ length: view.getUint16(start + 2) },
		(_, i) => start + view.getUint32(start + 8 + 8 * i)
	);
}

function glyphLookup(
	view: DataView,
	full: number | undefined,
	basic: number | undefined
): (codePoint: number) => number {
	if (full !== undefined) return (codePoint) => findInFormat12(view, full, codePoint);
	if (basic !== undefined) return (codePoint) => findInFormat4(view, basic, codePoint);
	throw new Error('The font has no Unicode character map.');
}

function findInFormat12(view: DataView, table: number, codePoint: number): number {
	const row = lastRowAtMost(
		{ view, first: table + 16, size: 12, count: view.getUint32(table + 12) },
		codePoint
	);
	if (row === undefined || codePoint > view.getUint32(row + 4)) return 0;
	return view.getUint32(row + 8) + codePoint - view.getUint32(row);
}

function findInFormat4(view: DataView, table: number, codePoint: number): number {
	if (codePoint > 0xffff) return 0;
	const doubleCount = view.getUint16(table + 6);
	const ends = table + 14;
	const segment = firstEndAtLeast(view, ends, doubleCount / 2, codePoint);
	if (segment === undefined) return 0;
	const starts = ends + doubleCount + 2;
	const begin = view.getUint16(starts + 2 * segment);
	if (codePoint < begin) return 0;
	const delta = view.getUint16(starts + doubleCount + 2 * segment);
	const rangeAt = starts + 2 * doubleCount + 2 * segment;
	const range = view.getUint16(rangeAt);
	if (range === 0) return (codePoint + delta) & 0xffff;
	const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - begin));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function firstEndAtLeast(
	view: DataView,
	ends: number,
	count: number,
	codePoint: number
): number | undefined {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
		else high = middle;
	}
	return low < count ? low : undefined;
}

type Pair = {
	readonly base: number;
	readonly selector: number;
	readonly glyphOf: (codePoint: number) => number;
};

function findVariant(view: DataView, table: number, pair: Pair): number | undefined {
	const record = rowWithKey(
		{ view, first: table + 10, size: 11, count: view.getUint32(table + 6) },
		pair.selector,
		uint24
	);
	if (record === undefined) return undefined;
	const own = view.getUint32(record + 7);
	const ownRow =
		own === 0
			? undefined
			: rowWithKey(
					{ view, first: table + own + 4, size: 5, count: view.getUint32(table + own) },
					pair.base,
					uint24
				);
	if (ownRow !== undefined) return view.getUint16(ownRow + 3);
	return isDefault(view, table, view.getUint32(record + 3), pair.base)
		? pair.glyphOf(pair.base)
		: undefined;
}

function isDefault(view: DataView, table: number, offset: number, base: number): boolean {
	if (offset === 0) return false;
	const rows = { view, first: table + offset + 4, size: 4, count: view.getUint32(table + offset) };
	const row = lastRowAtMost(rows, base, uint24);
	return row !== undefined && base <= uint24(view, row) + view.getUint8(row + 3);
}

type Rows = {
	readonly view: DataView;
	readonly first: number;
	readonly size: number;
	readonly count: number;
};
type ReadKey = (view: DataView, at: number) => number;

const uint24: ReadKey = (view, at) => view.getUint8(at) * 65536 + view.getUint16(at + 1);
const uint32: ReadKey = (view, at) => view.getUint32(at);

function rowWithKey(rows: Rows, key: number, read: ReadKey): number | undefined {
	const row = lastRowAtMost(rows, key, read);
	return row !== undefined && read(rows.view, row) === key ? row : undefined;
}

/** Binary search in rows that are sorted by their first field. */
function lastRowAtMost(rows: Rows, key: number, read: ReadKey = uint32): number | undefined {
	let low = 0;
	let high = rows.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (read(rows.view, rows.first + rows.size * middle) <= key) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? undefined : rows.first + rows.size * (low - 1);
}
