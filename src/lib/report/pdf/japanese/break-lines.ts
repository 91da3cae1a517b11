import LineBreaker from 'linebreak';
import type { ClusterDrawing } from './draw-cluster.ts';
import { keptTogether } from './kept-together.ts';
import { mayBreakBetween, mayEndLine, mayStartLine } from './kinsoku.ts';

/**
 * Breaks drawn text into lines no wider than `width` (in units of the font size). Breaks come where
 * UAX #14 and strict kinsoku allow; dates and counted numbers stay whole. A piece too wide for a line is
 * broken within dates and numbers first, then after its punctuation, at last between characters. White
 * space at a line's end hangs over. Joined, the lines are the text.
 */
export function breakLines(clusters: readonly ClusterDrawing[], width: number): readonly string[] {
	const whole = pieceOf(clusters);
	if (whole.width <= width + tolerance && !clusters.some(isLineEnd)) return [whole.text];
	const lines: string[] = [];
	let line = noPiece;
	const endLine = (): void => {
		if (line.text !== '') lines.push(line.text);
		line = noPiece;
	};
	const place = (piece: Piece, level: number): void => {
		const split = splitters[level];
		if (line.advance + piece.width <= width + tolerance) line = join(line, piece);
		else if (piece.width <= width + tolerance || split === undefined) {
			endLine();
			line = piece;
		} else {
			if (split === byCharacters) endLine();
			for (const part of split(piece)) place(part, level + 1);
		}
	};
	for (const piece of wholesOf(clusters, whole)) {
		place(piece, 0);
		if (piece.clusters.some(isLineEnd)) endLine();
	}
	endLine();
	return lines;
}

/** Width at size 1 of the widest stretch that is parted only where a line has no room for it. */
export function widestWhole(clusters: readonly ClusterDrawing[]): number {
	const wholes = wholesOf(clusters, pieceOf(clusters));
	return wholes.reduce((widest, { width }) => Math.max(widest, width), 0);
}

/** A text is broken at one width after the other, but always from the same pieces. */
const knownWholes = new WeakMap<readonly ClusterDrawing[], readonly Piece[]>();

function wholesOf(clusters: readonly ClusterDrawing[], whole: Piece): readonly Piece[] {
	const known = knownWholes.get(clusters);
	if (known !== undefined) return known;
	const wholes = byWholes(whole);
	knownWholes.set(clusters, wholes);
	return wholes;
}

/** Float sums of glyph widths may differ in the last bits. */
const tolerance = 1e-6;

/** A stretch of text; its `width` leaves out the white space at its end, its `advance` does not. */
type Piece = {
	readonly clusters: readonly ClusterDrawing[];
	readonly text: string;
	readonly width: number;
	readonly advance: number;
};

const noPiece: Piece = { clusters: [], text: '', width: 0, advance: 0 };

function pieceOf(clusters: readonly ClusterDrawing[]): Piece {
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

/** Only texts and widths of a line are asked for, so its clusters are not gathered. */
function join(line: Piece, piece: Piece): Piece {
	return {
		clusters: noPiece.clusters,
		text: line.text + piece.text,
		width: line.advance + piece.width,
		advance: line.advance + piece.advance
	};
}

const isLineEnd = (cluster: ClusterDrawing | undefined): boolean => cluster?.isLineEnd === true;

const splitters = [byOpportunities, byPunctuation, byKinsoku, byCharacters];

/** At every opportunity that parts no date and no number from what it counts. */
function byWholes(piece: Piece): readonly Piece[] {
	const isKept = keptTogether(piece.text);
	return splitWhere(
		piece,
		opportunities(piece, (position) => !isKept(position))
	);
}

function byOpportunities(piece: Piece): readonly Piece[] {
	return splitWhere(
		piece,
		opportunities(piece, () => true)
	);
}

function opportunities(piece: Piece, mayPart: (position: number) => boolean): MayBreak {
	const positions = new Set<number>();
	const breaker = new LineBreaker(piece.text);
	for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak())
		if (mayPart(found.position)) positions.add(found.position);
	return (clusters, index, position) =>
		isLineEnd(clusters[index]) || (positions.has(position) && mayBreakAfter(clusters, index));
}

/** After the joints of addresses and long words. */
function byPunctuation(piece: Piece): readonly Piece[] {
	return splitWhere(
		piece,
		(clusters, index) =>
			/^[/\\?&=._\-,;:#%+~@|]$/.test(clusters[index]?.text ?? '') && mayBreakAfter(clusters, index)
	);
}

function byKinsoku(piece: Piece): readonly Piece[] {
	return splitWhere(piece, mayBreakAfter);
}

function byCharacters(piece: Piece): readonly Piece[] {
	return splitWhere(piece, (clusters, index) => !isWhite(clusters[index + 1]));
}

function mayBreakAfter(clusters: readonly ClusterDrawing[], index: number): boolean {
	const next = clusters[index + 1];
	if (isWhite(next)) return false;
	const [before, after] = [inkBefore(clusters, index), firstOf(next)];
	return isWhite(clusters[index])
		? mayEndLine(before) && mayStartLine(after)
		: mayBreakBetween(before, after);
}

/** Asked for every place between two clusters; `position` is the place in the piece's text. */
type MayBreak = (clusters: readonly ClusterDrawing[], index: number, position: number) => boolean;

function splitWhere(piece: Piece, mayBreak: MayBreak): readonly Piece[] {
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

/** The last character up to `index` that is more than white space. */
function inkBefore(clusters: readonly ClusterDrawing[], index: number): string {
	let at = index;
	while (at > 0 && isWhite(clusters[at])) at--;
	return firstOf(clusters[at]);
}

const isWhite = (cluster: ClusterDrawing | undefined): boolean => cluster?.mayHang === true;

const firstOf = (cluster: ClusterDrawing | undefined): string =>
	String.fromCodePoint(cluster?.text.codePointAt(0) ?? 0x20);
