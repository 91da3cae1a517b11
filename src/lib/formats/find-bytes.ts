/** Where a text of single-byte letters next occurs in bytes, `from` and `until` in bytes; -1 where it does not. */
export function findBytes(bytes: Uint8Array, text: string, from = 0, until = bytes.length): number {
	for (const at of findEach(bytes.subarray(0, until), text, from)) return at;
	return -1;
}

/** Every place where a text of single-byte letters occurs in bytes, in order. */
export function* findEach(bytes: Uint8Array, text: string, from = 0): Generator<number, void> {
	const wanted = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (standsAt(bytes, wanted, at)) yield at;
	}
}

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
	let same = 0;
	while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
	return same === wanted.length;
}
