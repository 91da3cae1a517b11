import { escapeHtml } from '../html/escape-html.ts';

/** Longest text of a cell, in characters; spreadsheet programs take no more. */
const longestCell = 32_767;

/**
 * A text as it stands in a workbook's XML: what XML cannot hold is written `_x0001_`, and what looks so
 * already is guarded; half a character becomes the sign of replacement.
 */
export function xmlText(text: string): string {
	const guarded = text
		.slice(0, longestCell)
		.toWellFormed()
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		// eslint-disable-next-line no-control-regex -- these are exactly what XML cannot hold
		.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeCode);
	return escapeHtml(guarded);
}

const escapeCode = (character: string): string =>
	`_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
