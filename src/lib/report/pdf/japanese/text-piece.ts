import type { ClusterDrawing } from './draw-cluster.ts';

/** A stretch of text; its `width` leaves out the white space at its end, its `advance` does not. */
export type Piece = {
	readonly clusters: readonly ClusterDrawing[];
	readonly text: string;
	readonly width: number;
	readonly advance: number;
};

/** Clusters behind each other. */
export function pieceOf(clusters: readonly ClusterDrawing[]): Piece {
	let text = '';
	let advance = 0;
	let width = 0;
	for (const cluster of clusters) {
		text += cluster.text;
		advance += cluster.width;
		if (!cluster.mayHang) width = advance;
	}
	return { clusters, text, width, advance };
}

/** Asked for every place between two clusters; `position` is the place in the piece's text. */
export type MayBreak = (
	clusters: readonly ClusterDrawing[],
	index: number,
	position: number
) => boolean;

/** A piece in parts, at every place that may part it. */
export function splitWhere(piece: Piece, mayBreak: MayBreak): readonly Piece[] {
	const { clusters } = piece;
	const pieces: Piece[] = [];
	let start = 0;
	let position = 0;
	clusters.forEach((cluster, index) => {
		position += cluster.text.length;
		if (index < clusters.length - 1 && !mayBreak(clusters, index, position)) return;
		pieces.push(pieceOf(clusters.slice(start, index + 1)));
		start = index + 1;
	});
	return pieces;
}
