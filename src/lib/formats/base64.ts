const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const valueOf: ReadonlyMap<string, number> = new Map(
	Array.from(alphabet, (letter, value) => [letter, value])
);

/** Bytes as base64 of RFC 4648, padded. */
export function encodeBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
		const group = (one << 16) | (two << 8) | three;
		text += [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63)).join('');
	}
	const padding = (3 - (bytes.length % 3)) % 3;
	return text.slice(0, text.length - padding) + '='.repeat(padding);
}

/** The bytes of base64 in its one right form; undefined for anything else, white space included. */
export function decodeBase64(text: string): Uint8Array | undefined {
	const letters = text.replace(/={1,2}$/, '');
	if (text.length % 4 !== 0) return undefined;
	const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
	let [bits, held, length] = [0, 0, 0];
	for (const letter of letters) {
		const value = valueOf.get(letter);
		if (value === undefined) return undefined;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[length++] = (bits >> held) & 0xff;
	}
	return encodeBase64(bytes) === text ? bytes : undefined;
}
