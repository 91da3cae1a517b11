/** The code points of a text; a lone surrogate is one of its own. */
export const codePointsOf = (text: string): readonly number[] =>
	Array.from(text, (character) => character.codePointAt(0) ?? 0);
