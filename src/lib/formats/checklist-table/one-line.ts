/** A text without its line breaks, which a narrow column asks for: none is needed between Japanese letters. */
export const oneLine = (text: string): string =>
	text
		.trim()
		.replace(/(?<=[^\x20-\x7e])\s*\n\s*(?=[^\x20-\x7e])/g, '')
		.replace(/\s+/g, ' ');
