import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A number of 32 bits as SSH writes it: the highest byte first. */
export function wireUint32(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

/** Bytes or a text as SSH writes a "string": its length, then itself. */
export function wireString(content: Uint8Array | string): Uint8Array {
	const bytes = typeof content === 'string' ? utf8ToBytes(content) : content;
	return concatBytes(wireUint32(bytes.length), bytes);
}

/** Reads one thing after the other. Where the bytes end too soon, everything from there on is empty or 0. */
export type WireReader = {
	readonly bytes: (length: number) => Uint8Array;
	readonly uint32: () => number;
	readonly string: () => Uint8Array;
	/** The same as text, in which every byte is one character. */
	readonly text: () => string;
	readonly rest: () => Uint8Array;
	/** Whether everything was there and nothing is left. */
	readonly isDone: () => boolean;
};

/** A reader from the first of these bytes on. */
export function wireReader(source: Uint8Array): WireReader {
	let at = 0;
	const reader: WireReader = {
		bytes(length) {
			at += length;
			return at <= source.length ? source.subarray(at - length, at) : new Uint8Array();
		},
		uint32() {
			const bytes = reader.bytes(4);
			return bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
		},
		string: () => reader.bytes(reader.uint32()),
		text: () => latinText(reader.string()),
		rest: () => source.subarray(at),
		isDone: () => at === source.length
	};
	return reader;
}

const latinText = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
