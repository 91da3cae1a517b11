import type { ClusterDrawing } from './draw-cluster.ts';
import { byCharacters, isLetter } from './split-piece.ts';
import { pieceOf, type Piece } from './text-piece.ts';

/**
 * A piece too wide for a line in parts: a word of letters is parted with a hyphen where a line is full,
 * everything else between any characters.
 */
export function hyphenate(
	{ clusters }: Piece,
	width: number,
	hyphen: ClusterDrawing
): readonly Piece[] {
	const parts: Piece[] = [];
	let rest = clusters;
	while (pieceOf(rest).width > width) {
		const at = lastJoint(rest, width - hyphen.width);
		if (at === 0) return [...parts, ...byCharacters(pieceOf(rest))];
		parts.push(pieceOf([...rest.slice(0, at), hyphen]));
		rest = rest.slice(at);
	}
	return [...parts, pieceOf(rest)];
}

/** Letters that stay together at the beginning of a parted word. */
const fewestLetters = 2;

/** The last place within a word up to which clusters fit; 0 where there is none. */
function lastJoint(clusters: readonly ClusterDrawing[], room: number): number {
	let [at, taken] = [0, 0];
	for (const [index, cluster] of clusters.entries()) {
		taken += cluster.width;
		if (taken > room) break;
		const isJoint = isLetter(cluster) && isLetter(clusters[index + 1]);
		if (isJoint && (at === 0 || index + 1 >= fewestLetters)) at = index + 1;
	}
	return at;
}
