import { createGraphicsState, type GraphicsState } from './graphics-state.ts';
import { openTextObject, type TextObject } from './text-object.ts';

/** Writes the operators of pages, and knows what is open and set where the next ones go. */
export type ContentWriter = {
	readonly page: () => number;
	/**
	 * Begins a mark. Marks for text only stand within a text object, so that any number of texts
	 * share one.
	 */
	readonly openMark: (operator: string, holds: 'text' | 'anything') => void;
	readonly closeMark: () => void;
	readonly writeText: (
		operators: (at: { readonly graphics: GraphicsState; readonly object: TextObject }) => Operators
	) => void;
	readonly writePath: (operators: (graphics: GraphicsState) => Operators) => void;
	/** Ends what is open on the current page, before another one is drawn on. */
	readonly leavePage: () => void;
};

type Operators = readonly string[];

/** Where operators go. */
export type ContentCanvas = {
	readonly draw: (operators: string) => void;
	readonly page: () => number;
};

/** Starts with nothing open and nothing set on any page. */
export function createContentWriter({ draw, page }: ContentCanvas): ContentWriter {
	const states = new Map<number, GraphicsState>();
	const graphics = (): GraphicsState => {
		const state = states.get(page()) ?? createGraphicsState();
		states.set(page(), state);
		return state;
	};
	let object: TextObject | undefined;
	let mark: 'text' | 'anything' | undefined;
	const enterText = (): TextObject => {
		if (object === undefined) draw('BT');
		return (object ??= openTextObject());
	};
	const leaveText = (): void => {
		if (object !== undefined) draw('ET');
		object = undefined;
	};
	const closeMark = (): void => {
		if (mark === undefined) return;
		if (mark === 'anything') leaveText();
		draw('EMC');
		mark = undefined;
	};
	return {
		page,
		openMark: (operator, holds) => {
			if (holds === 'text') enterText();
			else leaveText();
			draw(operator);
			mark = holds;
		},
		closeMark,
		writeText: (operators) => {
			const at = { graphics: graphics(), object: enterText() };
			draw(operators(at).join('\n'));
		},
		writePath: (operators) => {
			leaveText();
			draw(operators(graphics()).join('\n'));
		},
		leavePage: () => {
			closeMark();
			leaveText();
		}
	};
}
