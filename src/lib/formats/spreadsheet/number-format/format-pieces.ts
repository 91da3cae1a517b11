/** A piece of the code of a number format. */
export type FormatPiece =
	/** Shown as it stands: quoted, or after a sign that lets the next character stand for itself. */
	| { readonly kind: 'literal'; readonly text: string }
	/** In square brackets: a colour, a condition, a language, elapsed time; without the brackets. */
	| { readonly kind: 'bracket'; readonly text: string }
	/** A run of one letter (`yyyy`, `gg`), or a word such as `AM/PM`. */
	| { readonly kind: 'letters'; readonly text: string }
	/** A space as wide as a character, or a character that fills a cell: said, not shown. */
	| { readonly kind: 'padding'; readonly text: string }
	| { readonly kind: 'section-end' }
	/** Any other sign. */
	| { readonly kind: 'sign'; readonly text: string };

/** General in the words of Excel's languages that reach us, AM and PM, exponents, and runs of one letter. */
const words = /General|G\/標準|AM\/PM|A\/P|E[+-]|([A-Za-z])\1*/iy;

/** Cuts the code of a number format into pieces, whatever stands in it. */
export function formatPieces(code: string): readonly FormatPiece[] {
	const pieces: FormatPiece[] = [];
	for (let at = 0; at < code.length;) {
		const [piece, end] = pieceAt(code, at);
		pieces.push(piece);
		at = end;
	}
	return pieces;
}

type Found = readonly [piece: FormatPiece, end: number];

function pieceAt(code: string, at: number): Found {
	const sign = code.charAt(at);
	switch (sign) {
		case '"':
			return enclosed(code, at, '"', 'literal');
		case '[':
			return enclosed(code, at, ']', 'bracket');
		case '\\':
		case '!':
			return [{ kind: 'literal', text: code.charAt(at + 1) }, at + 2];
		case '_':
		case '*':
			return [{ kind: 'padding', text: code.slice(at, at + 2) }, at + 2];
		case ';':
			return [{ kind: 'section-end' }, at + 1];
		default:
			return wordOrSign(code, at, sign);
	}
}

function enclosed(code: string, at: number, mark: string, kind: 'literal' | 'bracket'): Found {
	const found = code.indexOf(mark, at + 1);
	const end = found === -1 ? code.length : found;
	return [{ kind, text: code.slice(at + 1, end) }, end + 1];
}

function wordOrSign(code: string, at: number, sign: string): Found {
	words.lastIndex = at;
	const word = words.exec(code)?.[0];
	return word === undefined
		? [{ kind: 'sign', text: sign }, at + 1]
		: [{ kind: 'letters', text: word }, at + word.length];
}
