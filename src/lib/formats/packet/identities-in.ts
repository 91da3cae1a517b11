/** Bytes of a key file that are read. */
const longestKeyFile = 64 * 1024;

/**
 * The keys of a file as age-keygen writes it: a line each, comments begin with `#`; of a key of SSH its first
 * line alone. Editors and shells of Windows put a byte order mark before it or write it in UTF-16.
 */
export function identitiesIn(bytes: Uint8Array): readonly string[] {
	const lines = textOf(bytes.subarray(0, longestKeyFile))
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
	const framed = lines.find((line) => line.startsWith('-----BEGIN '));
	return framed === undefined ? lines : [framed];
}

function textOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return new TextDecoder('utf-8').decode(bytes);
}
