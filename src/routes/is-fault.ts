/**
 * Whether what was thrown and caught by nobody is a fault of the program. Work that was given up is none, nor
 * is what a browser only reports, such as layouts that did not settle: it throws nothing.
 */
export const isFault = (thrown: unknown): boolean =>
	thrown !== undefined &&
	thrown !== null &&
	!(thrown instanceof DOMException && thrown.name === 'AbortError');
