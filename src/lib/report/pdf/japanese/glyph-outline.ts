const argumentsAreWords = 0x0001;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;
const hasInstructions = 0x0100;

/** The glyphs that a compound glyph is put together from; none for a simple or an empty one. */
export function listComponents(outline: Uint8Array): readonly number[] {
	return isCompound(outline) ? componentsOf(outline).map((component) => component.glyph) : [];
}

/** A glyf record without its hinting program; the parts of a compound glyph are renumbered. */
export function withoutHints(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
	if (outline.length === 0) return outline;
	return isCompound(outline)
		? compoundWithoutHints(outline, renumber)
		: simpleWithoutHints(outline);
}

function isCompound(outline: Uint8Array): boolean {
	return outline.length > 0 && viewOf(outline).getInt16(0) < 0;
}

function simpleWithoutHints(outline: Uint8Array): Uint8Array {
	const view = viewOf(outline);
	const lengthAt = 10 + 2 * view.getInt16(0);
	const hints = view.getUint16(lengthAt);
	if (hints === 0) return outline;
	const bare = new Uint8Array(outline.length - hints);
	bare.set(outline.subarray(0, lengthAt));
	bare.set(outline.subarray(lengthAt + 2 + hints), lengthAt + 2);
	return bare;
}

function compoundWithoutHints(
	outline: Uint8Array,
	renumber: (glyph: number) => number
): Uint8Array {
	const components = componentsOf(outline);
	const last = components[components.length - 1];
	const bare = outline.slice(0, last === undefined ? 10 : last.end);
	const view = viewOf(bare);
	for (const { at, flags, glyph } of components) {
		view.setUint16(at, flags & ~hasInstructions);
		view.setUint16(at + 2, renumber(glyph));
	}
	return bare;
}

type Component = {
	readonly at: number;
	readonly flags: number;
	readonly glyph: number;
	readonly end: number;
};

function componentsOf(outline: Uint8Array): readonly Component[] {
	const view = viewOf(outline);
	const components: Component[] = [];
	let at = 10;
	for (;;) {
		const flags = view.getUint16(at);
		const end = at + 4 + (flags & argumentsAreWords ? 4 : 2) + transformLength(flags);
		components.push({ at, flags, glyph: view.getUint16(at + 2), end });
		if ((flags & moreComponents) === 0) return components;
		at = end;
	}
}

function transformLength(flags: number): number {
	if (flags & hasMatrix) return 8;
	if (flags & hasTwoScales) return 4;
	return flags & hasScale ? 2 : 0;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
