import { escapeHtml } from '../html/escape-html.ts';

/**
 * A text as it stands in the XML of a document. What XML cannot hold is shown by its picture (␁ for the first
 * control character); half a character becomes the sign of replacement.
 */
export const wordText = (text: string): string =>
	escapeHtml(
		text
			.toWellFormed()
			// eslint-disable-next-line no-control-regex -- these are exactly what XML cannot hold
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (letter) =>
				String.fromCharCode(0x2400 + letter.charCodeAt(0))
			)
			.replace(/[\ufffe\uffff]/g, '\ufffd')
	);
