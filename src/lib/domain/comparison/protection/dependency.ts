import { withRow, type Echelon } from './echelon.ts';
import { minusOne } from './prime-field.ts';

/** Factors, not all zero, by which the vectors add up to nothing; `undefined` where they are independent. */
export function dependencyOf(vectors: readonly Int32Array[]): Int32Array | undefined {
	const width = vectors[0]?.length ?? 0;
	let echelon: Echelon = [];
	for (const [place, vector] of vectors.entries()) {
		const marked = new Int32Array(width + vectors.length);
		marked.set(vector);
		marked[width + place] = minusOne;
		const next = withRow(echelon, marked, width);
		if (next.detour !== undefined) return next.detour.slice(width);
		echelon = next.echelon;
	}
	return undefined;
}
