import type { Row } from './engine.ts';

/** A text of a row; a bug where there is none. */
export function textIn(row: Row, column: string): string {
	const value = row[column];
	if (typeof value !== 'string') throw new Error(`${column} is no text: ${String(value)}`);
	return value;
}

/** A number of a row; a bug where there is none. */
export function numberIn(row: Row, column: string): number {
	const value = row[column];
	if (typeof value !== 'number') throw new Error(`${column} is no number: ${String(value)}`);
	return value;
}

/** The same where there may be none. */
export const textOrNull = (row: Row, column: string): string | null =>
	row[column] === null ? null : textIn(row, column);
export const numberOrNull = (row: Row, column: string): number | null =>
	row[column] === null ? null : numberIn(row, column);

/** A title in both languages. */
export const titleIn = (row: Row): { readonly ja: string; readonly en: string } => ({
	ja: textIn(row, 'title_ja'),
	en: textIn(row, 'title_en')
});
