/** The most bytes of a line in UTF-8, without its end (RFC 5545, 3.1). */
const mostBytes = 75;

/** A content line in pieces of 75 bytes at most, each but the first behind a space; no character is torn apart. */
export function foldLine(line: string): string {
	const pieces: string[] = [];
	let [piece, bytes] = ['', 0];
	for (const character of line) {
		const size = bytesOf(character);
		if (bytes + size > mostBytes) {
			pieces.push(piece);
			[piece, bytes] = [' ', 1];
		}
		piece += character;
		bytes += size;
	}
	return [...pieces, piece].join('\r\n');
}

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
	const point = character.codePointAt(0) ?? 0;
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
