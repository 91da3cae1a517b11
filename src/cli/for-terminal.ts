/** What makes a terminal do something instead of showing it, or turns the order of letters. */
const commanding =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n|$)/g;

/** A text as it may stand in a terminal: names come from strangers' files, and some are commands to it. */
export const forTerminal = (text: string): string =>
	text.replaceAll(
		commanding,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
