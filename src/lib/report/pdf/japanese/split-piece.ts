import LineBreaker from 'linebreak';
import type { ClusterDrawing } from './draw-cluster.ts';
import { keptWholes, keptWords, type Kept } from './kept-together.ts';
import { mayBreakBetween, mayEndLine, mayStartLine } from './kinsoku.ts';
import { splitWhere, type MayBreak, type Piece } from './text-piece.ts';

/** At every opportunity that parts no word, as far as scripts show words, and none of the following. */
export const byWords = (piece: Piece): readonly Piece[] => byKept(piece, keptWords(piece.text));

/** At every opportunity that parts no date, no id and no number from what it counts. */
export const byWholes = (piece: Piece): readonly Piece[] => byKept(piece, keptWholes(piece.text));

const byKept = (piece: Piece, isKept: Kept): readonly Piece[] =>
	splitWhere(
		piece,
		opportunities(piece, (position) => !isKept(position))
	);

/** Wherever UAX #14 and strict kinsoku allow. */
export function byOpportunities(piece: Piece): readonly Piece[] {
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
		clusters[index]?.isLineEnd === true ||
		(positions.has(position) && mayBreakAfter(clusters, index));
}

/** After the joints of addresses and long words. */
export function byPunctuation(piece: Piece): readonly Piece[] {
	return splitWhere(
		piece,
		(clusters, index) =>
			/^[/\\?&=._\-,;:#%+~@|]$/.test(clusters[index]?.text ?? '') && mayBreakAfter(clusters, index)
	);
}

/** Between any characters that strict kinsoku lets part, but within no word of letters. */
export function byKinsoku(piece: Piece): readonly Piece[] {
	return splitWhere(
		piece,
		(clusters, index) =>
			mayBreakAfter(clusters, index) &&
			!(isLetter(clusters[index]) && isLetter(clusters[index + 1]))
	);
}

/** Between any characters. */
export function byCharacters(piece: Piece): readonly Piece[] {
	return splitWhere(piece, (clusters, index) => !isWhite(clusters[index + 1]));
}

/** A letter of a script whose words are parted with a hyphen. */
export const isLetter = (cluster: ClusterDrawing | undefined): boolean =>
	/^[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff]/.test(cluster?.text ?? '');

function mayBreakAfter(clusters: readonly ClusterDrawing[], index: number): boolean {
	const next = clusters[index + 1];
	if (isWhite(next)) return false;
	const [before, after] = [inkBefore(clusters, index), firstOf(next)];
	return isWhite(clusters[index])
		? mayEndLine(before) && mayStartLine(after)
		: mayBreakBetween(before, after);
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
