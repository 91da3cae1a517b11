/** The reflected polynomial of ISO 3309, as zip uses it. */
const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++)
		rest = (rest & 1) === 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
	return rest;
});

/** CRC-32 of bytes at once, as a number without sign. */
export const crc32 = (bytes: Uint8Array): number => (goOn(0xffffffff, bytes) ^ 0xffffffff) >>> 0;

/** A CRC-32 that is worked out piece by piece, as a number without sign. */
export function startCrc32() {
	let rest = 0xffffffff;
	return {
		add: (bytes: Uint8Array): void => {
			rest = goOn(rest, bytes);
		},
		result: (): number => (rest ^ 0xffffffff) >>> 0
	};
}

function goOn(before: number, bytes: Uint8Array): number {
	let rest = before;
	// An index is six times as fast as an iterator, which tells with evidence of many megabytes.
	for (let at = 0; at < bytes.length; at++)
		rest = (rest >>> 8) ^ (table[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	return rest;
}
