/** Bytes as text; undefined where they are not of that encoding. A byte order mark is no part of it. */
export function strictText(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}
