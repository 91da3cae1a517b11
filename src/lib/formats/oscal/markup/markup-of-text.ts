/**
 * Plain text as OSCAL's markup: what would be read as a mark is escaped, so that it says the same. Spaces at
 * the beginnings and ends of lines are not kept: markup has none there.
 */
export const markupOfText = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>&~^{|#]/g, '\\$&')
		.replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
		.replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
