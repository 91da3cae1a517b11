import { readXmlPiece, type XmlAttributes } from '../spreadsheet/xml-piece.ts';

/** A tag or a text of XML, with the place it takes up in it. */
export type PlacedPiece =
	| {
			readonly kind: 'open';
			/** Names of the elements down to this one, joined with `/`, without their prefixes. */
			readonly path: string;
			/** As it is written, its prefix included. */
			readonly name: string;
			readonly attributes: XmlAttributes;
			readonly isClosed: boolean;
			readonly start: number;
			readonly end: number;
	  }
	| { readonly kind: 'close'; readonly path: string; readonly start: number; readonly end: number }
	| { readonly kind: 'text'; readonly path: string; readonly text: string };

/**
 * Reads XML that the reader of workbooks took already, and tells where everything stands. An element that
 * closes itself is told once. Ends where the text is not XML.
 */
export function* placedPieces(xml: string): Generator<PlacedPiece, void> {
	const paths: string[] = [];
	for (let at = 0; at < xml.length;) {
		const piece = readXmlPiece(xml, at);
		if (piece.kind === 'wrong') return;
		const { end } = piece;
		const around = paths.at(-1) ?? '';
		if (piece.kind === 'open') {
			const local = piece.name.slice(piece.name.indexOf(':') + 1);
			const path = around === '' ? local : `${around}/${local}`;
			if (!piece.isClosed) paths.push(path);
			yield { ...piece, path, start: at, end };
		} else if (piece.kind === 'close') {
			paths.pop();
			yield { kind: 'close', path: around, start: at, end };
		} else if (piece.kind === 'text') {
			yield { kind: 'text', path: around, text: piece.text };
		}
		at = end;
	}
}
