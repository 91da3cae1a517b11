import { columnLetters } from '../spreadsheet/cell-reference.ts';
import type { CellSpan } from './scan-sheet.ts';

/** Longest text of a cell, in UTF-16 units; spreadsheet programs take no more. */
export const longestCellText = 32_767;

/** A text to be written, and how the elements around it are named. */
export type TextToWrite = { readonly text: string; readonly prefix: string };

/** A cell that was not there. */
export function newCell(
	row: number,
	column: number,
	{ text, prefix, style }: TextToWrite & { readonly style: string | undefined }
): string {
	const look = style === undefined ? '' : ` s="${style}"`;
	const reference = columnLetters(column) + String(row);
	return `<${prefix}c r="${reference}"${look} t="inlineStr">${textXml({ text, prefix })}</${prefix}c>`;
}

/** What a value had beside it, and its text does not. */
const ofTheValue = /\s+(?:t|vm|cm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A cell that is there, with its look and place as they are written, and another text. */
export function changedCell(xml: string, { start, inner, prefix }: CellSpan, text: string): string {
	const tag = xml.slice(start, inner).replace(/\s*\/?>$/, '');
	return `${tag.replace(ofTheValue, '')} t="inlineStr">${textXml({ text, prefix })}</${prefix}c>`;
}

/** A text without halves of characters, which no file can hold. */
export const wholeText = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** Never a formula, whatever it begins with: a text within the cell. */
const textXml = ({ text, prefix }: TextToWrite): string =>
	`<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`;

/** What XML cannot hold is written `_x0001_`, and what looks so already is guarded. */
const escaped = (text: string): string =>
	wholeText(text)
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		// eslint-disable-next-line no-control-regex -- these are exactly what XML cannot hold
		.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeCode)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

const escapeCode = (character: string): string =>
	`_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
