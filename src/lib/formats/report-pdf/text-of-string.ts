/** The text of a PDF string: UTF-16 or UTF-8 where it says so at its head, else one letter to a byte. */
export function textOfString(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2));
	if (first === 0xef && second === 0xbb && third === 0xbf) {
		return new TextDecoder('utf-8').decode(bytes);
	}
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const fromUtf16 = (bytes: Uint8Array): string =>
	Array.from({ length: bytes.length >> 1 }, (_, i) =>
		String.fromCharCode((bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0))
	).join('');
