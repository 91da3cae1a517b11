/**
 * How many pixels an image has, by the size it states at its beginning (PNG, GIF, WebP, JPEG); undefined where
 * it states none that can be read. A browser needs four bytes for each, whatever the size of the file.
 */
export function pixelsOf(type: string, bytes: Uint8Array): number | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const [width, height] = readers[type]?.(view) ?? [];
		return width === undefined || height === undefined ? undefined : width * height;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

type Size = readonly [width: number, height: number];

const readers: Readonly<Record<string, (view: DataView) => Size | undefined>> = {
	'image/png': (view) => [view.getUint32(16), view.getUint32(20)],
	'image/gif': (view) => [view.getUint16(6, true), view.getUint16(8, true)],
	'image/jpeg': sizeOfJpeg,
	'image/webp': sizeOfWebp
};

/** Markers that begin a frame; the others of this row hold tables. */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function sizeOfJpeg(view: DataView): Size | undefined {
	for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
		if (isFrame(view.getUint8(at + 1))) return [view.getUint16(at + 7), view.getUint16(at + 5)];
	}
	return undefined;
}

/** Of a WebP's three kinds the first chunk says which it is: lossy, lossless, or extended. */
function sizeOfWebp(view: DataView): Size | undefined {
	const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
	const of24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
	switch (kind) {
		case 'VP8 ':
			return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
		}
		case 'VP8X':
			return [of24(24), of24(27)];
		default:
			return undefined;
	}
}
