import { normaliseHeading } from './normalise-heading.ts';
import type { Table } from './table.ts';

/**
 * The headings of a table as one text: sheets of the same making have the same, and a mapping made for
 * one fits the other. Empty where the row has no heading.
 */
export function mappingKey(table: Pick<Table, 'rows'>, headerRow: number): string {
	const row = table.rows.find(({ number }) => number === headerRow);
	const headings = row?.cells.map(normaliseHeading) ?? [];
	const last = headings.findLastIndex((heading) => heading !== '');
	return last === -1 ? '' : JSON.stringify(headings.slice(0, last + 1));
}
