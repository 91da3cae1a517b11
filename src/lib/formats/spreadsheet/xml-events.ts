import { readXmlPiece, type XmlAttributes, type XmlPiece, type XmlWrong } from './xml-piece.ts';

/** Where a tag stands in the text. */
type Placed = { readonly start: number; readonly end: number };

/** What a reader of XML meets, one after the other. `path` joins the names of the elements with `/`. */
export type XmlEvent =
	| (Placed & {
			readonly kind: 'open';
			readonly path: string;
			/** As it is written, with its prefix. */
			readonly name: string;
			readonly attributes: XmlAttributes;
			/** Whether it closes itself; its closing, which comes next, then takes up no place. */
			readonly isClosed: boolean;
	  })
	| (Placed & { readonly kind: 'close'; readonly path: string })
	/** One text may come in several pieces. */
	| { readonly kind: 'text'; readonly path: string; readonly text: string }
	/** The last event, if there is one: the text is not XML that we take. */
	| XmlWrong;

const deepest = 64;

/**
 * Reads XML piece by piece, in one pass and without a tree. Names of elements lose their prefixes;
 * comments and processing instructions are passed over.
 */
export function* xmlEvents(text: string): Generator<XmlEvent, void> {
	const state: State = { open: [], hasRoot: false };
	for (let at = 0; at < text.length;) {
		const piece = readXmlPiece(text, at);
		if (piece.kind === 'wrong') {
			yield piece;
			return;
		}
		const problem = findProblem(state, piece);
		if (problem !== undefined) {
			yield { kind: 'wrong', problem, offset: at };
			return;
		}
		yield* move(state, piece, at);
		at = piece.end;
	}
	if (state.open.length > 0 || !state.hasRoot) {
		yield { kind: 'wrong', problem: 'not-well-formed', offset: text.length };
	}
}

/** The elements around the place read, from the root inwards. */
type State = {
	readonly open: { readonly name: string; readonly path: string }[];
	hasRoot: boolean;
};

type RightPiece = Exclude<XmlPiece, XmlWrong>;

/** What is wrong with a piece at the place it stands. */
function findProblem({ open, hasRoot }: State, piece: RightPiece): XmlWrong['problem'] | undefined {
	if (piece.kind === 'open' && open.length === deepest) return 'too-deep';
	const isRight =
		piece.kind === 'close'
			? open.at(-1)?.name === piece.name
			: open.length > 0 || mayStandOutside(piece, hasRoot);
	return isRight ? undefined : 'not-well-formed';
}

/** Outside of the one root there is only white space and what is passed over. */
const mayStandOutside = (piece: RightPiece, hasRoot: boolean): boolean =>
	piece.kind === 'open' ? !hasRoot : piece.kind !== 'text' || piece.text.trim() === '';

function move(state: State, piece: RightPiece, start: number): readonly XmlEvent[] {
	const { path = '' } = state.open.at(-1) ?? {};
	const { end } = piece;
	switch (piece.kind) {
		case 'open':
			return enter(state, { ...piece, start }, path);
		case 'close':
			state.open.pop();
			return [{ kind: 'close', path, start, end }];
		case 'text':
			return path === '' ? [] : [{ kind: 'text', path, text: piece.text }];
		case 'passed':
			return [];
	}
}

function enter(
	state: State,
	piece: Extract<XmlPiece, { kind: 'open' }> & Placed,
	around: string
): readonly XmlEvent[] {
	const { name, isClosed, end } = piece;
	const path = around === '' ? localName(name) : `${around}/${localName(name)}`;
	const opened: XmlEvent = { ...piece, path };
	state.hasRoot = true;
	if (isClosed) return [opened, { kind: 'close', path, start: end, end }];
	state.open.push({ name, path });
	return [opened];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
