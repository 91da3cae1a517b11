import { pixelsOf } from './pixels-of.ts';

/** What can be shown of a file, judged by its bytes alone: its name and type are not believed. */
export type Preview =
	| { readonly kind: 'image'; readonly address: string }
	| { readonly kind: 'pdf'; readonly address: string }
	| { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
	/** An image that would fill the memory. */
	| { readonly kind: 'too-large' }
	| { readonly kind: 'none' };

/** Bytes of a text that are shown. */
const shownText = 256 * 1024;
/** Largest image that is shown, in bytes. */
const largestImage = 64 * 1024 * 1024;
/** The same in pixels: more than any camera takes, and 400 MB in the memory of a browser. */
const mostPixels = 100_000_000;
/** Bytes among which an image states its size; photographs carry a thumbnail before it. */
const tellingBytes = 1024 * 1024;

const images: readonly (readonly [type: string, start: string])[] = [
	['image/png', '89504e470d0a1a0a'],
	['image/jpeg', 'ffd8ff'],
	['image/gif', '47494638'],
	['image/webp', '52494646']
];

/** Makes a preview; an address has to be given back with `URL.revokeObjectURL`. */
export async function previewOf(file: Blob): Promise<Preview> {
	const start = new Uint8Array(await file.slice(0, 16).arrayBuffer());
	const hex = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join('');
	const image = images.find(([, magic]) => hex.startsWith(magic))?.[0];
	if (image !== undefined)
		return (await isShowable(file, image))
			? { kind: 'image', address: addressOf(file, image) }
			: { kind: 'too-large' };
	if (hex.startsWith('255044462d'))
		return { kind: 'pdf', address: addressOf(file, 'application/pdf') };
	const text = decode(new Uint8Array(await file.slice(0, shownText).arrayBuffer()), file.size);
	return text === undefined ? { kind: 'none' } : { kind: 'text', text, cut: file.size > shownText };
}

/** A small file can state a size that fills the memory: it is not decoded to see. */
async function isShowable(file: Blob, type: string): Promise<boolean> {
	if (file.size > largestImage) return false;
	const beginning = new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer());
	return (pixelsOf(type, beginning) ?? Infinity) <= mostPixels;
}

/** The address of the bytes under a type of ours, so that a browser takes them for nothing else. */
const addressOf = (file: Blob, type: string): string =>
	URL.createObjectURL(file.slice(0, file.size, type));

/** Text in UTF-8 or Shift_JIS; undefined where the bytes are no text. */
function decode(bytes: Uint8Array, size: number): string | undefined {
	if (bytes.includes(0)) return undefined;
	for (const encoding of ['utf-8', 'shift_jis']) {
		try {
			// The end of a piece may cut a character in two.
			return new TextDecoder(encoding, { fatal: true }).decode(bytes, {
				stream: bytes.length < size
			});
		} catch {
			continue;
		}
	}
	return undefined;
}
