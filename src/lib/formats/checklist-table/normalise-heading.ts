/** A heading as headings are compared: full and half width are one, white space and line breaks nothing. */
export const normaliseHeading = (text: string): string =>
	text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
