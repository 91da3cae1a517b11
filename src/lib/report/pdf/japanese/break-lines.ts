import type { ClusterDrawing } from './draw-cluster.ts';
import { softHyphen } from './special-characters.ts';
import {
	byCharacters,
	byKinsoku,
	byOpportunities,
	byPunctuation,
	byWholes,
	byWords
} from './split-piece.ts';
import { hyphenate } from './hyphenate.ts';
import { pieceOf, type Piece } from './text-piece.ts';

/**
 * Breaks drawn text into lines no wider than `width` (in units of the font size). Breaks come where
 * UAX #14 and strict kinsoku allow; dates, ids, counted numbers and words stay whole. A piece too wide
 * for a line is broken within these first, then after its punctuation, at last between characters: words
 * of letters with the `hyphen`. White space at a line's end hangs over. The last line is not left with a
 * few letters where the lines before it can spare some. Joined, the lines are the text, hyphens aside.
 */
export function breakLines(
	clusters: readonly ClusterDrawing[],
	width: number,
	hyphen: ClusterDrawing
): readonly string[] {
	const whole = pieceOf(clusters);
	if (whole.width <= width + tolerance && !clusters.some(isLineEnd)) return [whole.text];
	return paragraphsOf(wholesOf(clusters, whole)).flatMap((pieces) =>
		withoutRunt(fill(pieces, width, hyphen), width).map((line) => textOf(line.pieces))
	);
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
	const wholes = byWords(whole);
	knownWholes.set(clusters, wholes);
	return wholes;
}

/** Float sums of glyph widths may differ in the last bits. */
const tolerance = 1e-6;

const isLineEnd = (cluster: ClusterDrawing): boolean => cluster.isLineEnd;

/** The pieces between one line end of the text and the next. */
function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const paragraphs: Piece[][] = [];
	let open: Piece[] | undefined;
	for (const piece of pieces) {
		if (open === undefined) paragraphs.push((open = []));
		open.push(piece);
		if (piece.clusters.some(isLineEnd)) open = undefined;
	}
	return paragraphs;
}

const splitters = [byWholes, byOpportunities, byPunctuation, byKinsoku, byCharacters];

/** Pieces behind each other on one line; all but the last stand with the white space at their end. */
type Line = { readonly pieces: Piece[]; advance: number };

/** Fills line after line. */
function fill(pieces: readonly Piece[], width: number, hyphen: ClusterDrawing): readonly Line[] {
	const lines: Line[] = [];
	let line: Line = { pieces: [], advance: 0 };
	const endLine = (): void => {
		if (line.pieces.length > 0) lines.push(line);
		line = { pieces: [], advance: 0 };
	};
	const add = (piece: Piece): void => {
		line.pieces.push(piece);
		line.advance += piece.advance;
	};
	const place = (piece: Piece, level: number): void => {
		const split = splitters[level];
		if (line.advance + piece.width <= width + tolerance) add(piece);
		else if (piece.width <= width + tolerance || split === undefined) {
			endLine();
			add(piece);
		} else {
			if (split === byCharacters) endLine();
			const parts = split === byCharacters ? hyphenate(piece, width, hyphen) : split(piece);
			for (const part of parts) place(part, level + 1);
		}
	};
	for (const piece of pieces) place(piece, 0);
	endLine();
	return lines;
}

/** Fewer letters look lost on the last line. */
const fewestLast = 4;

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const lettersIn = (pieces: readonly Piece[]): number => Array.from(textOf(pieces).trim()).length;

/** Brings words down to a last line with too few letters, if that makes it better. */
function withoutRunt(lines: readonly Line[], width: number): readonly Line[] {
	const [before, last] = lines.slice(-2);
	if (before === undefined || last === undefined) return lines;
	let kept = before.pieces.length;
	let below = last.pieces;
	while (lettersIn(below) < fewestLast && kept > 1) {
		const next = before.pieces[--kept];
		if (next === undefined || next.text.endsWith(softHyphen)) return lines;
		below = [next, ...below];
	}
	const isBetter = kept < before.pieces.length && lettersIn(below) >= fewestLast;
	if (!isBetter || widthOf(below) > width + tolerance) return lines;
	const above = { ...before, pieces: before.pieces.slice(0, kept) };
	return [...lines.slice(0, -2), above, { ...last, pieces: below }];
}

const widthOf = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, { advance, width }, i) => sum + (i < pieces.length - 1 ? advance : width), 0);
