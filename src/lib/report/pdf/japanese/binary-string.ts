/** Bytes as a string of one character each, as jsPDF wants its streams. */
export function binaryString(bytes: Uint8Array): string {
	const step = 0x8000;
	const parts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
		String.fromCharCode(...bytes.subarray(step * i, step * (i + 1)))
	);
	return parts.join('');
}
