/**
 * A 128-bit fingerprint of text as 32 hexadecimal digits, for ids that must be equal for equal input.
 * Not a cryptographic hash: it protects against nothing.
 */
export function fingerprint(text: string): string {
	const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
	return lanes.map((seed) => lane(text, seed).toString(16).toUpperCase().padStart(8, '0')).join('');
}

function lane(text: string, seed: number): number {
	let hash = seed ^ text.length;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
		hash ^= hash >>> 15;
	}
	hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
	return (hash ^ (hash >>> 15)) >>> 0;
}
