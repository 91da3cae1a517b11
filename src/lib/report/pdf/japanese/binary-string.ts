/** Bytes as a string of one character each. */
export function binaryString(bytes: Uint8Array): string {
	const step = 0x2000;
	let text = '';
	for (let at = 0; at < bytes.length; at += step) {
		// Spread arguments are ten times slower.
		const piece: unknown = Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + step));
		text += piece as string;
	}
	return text;
}

/** The bytes of such a string. */
export function bytesOf(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}
