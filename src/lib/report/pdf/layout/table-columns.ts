import type { ReportBlock, ReportTable } from '../../content/report-block.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import { addRows, needsOfTitles, type ColumnNeed } from './column-needs.ts';
import { fitColumns } from './fit-columns.ts';
import { bodyWidth, page } from './page-geometry.ts';
import type { TableColumn, TableColumns } from './table-column.ts';

/**
 * Columns fitted to what all tables with the same titles hold: a table per component looks the same
 * for each of them. Yields the fraction of blocks looked at.
 */
export function* measureColumns(
	blocks: readonly ReportBlock[],
	measure: TextMeasure
): Generator<number, TableColumns> {
	const kinds = new Map<string, readonly ColumnNeed[]>();
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'table') continue;
		const kind = kindOf(block);
		const needs = kinds.get(kind) ?? needsOfTitles(block, measure);
		kinds.set(kind, needs);
		addRows(needs, block, measure);
		yield (index + 1) / blocks.length;
	}
	const fitted = new Map<string, readonly number[]>();
	for (const [kind, needs] of kinds) fitted.set(kind, fitColumns(needs, bodyWidth));
	return (table) => columnsAt(table, fitted.get(kindOf(table)) ?? []);
}

const kindOf = ({ columns }: ReportTable): string => columns.map(({ title }) => title).join('\n');

function columnsAt({ columns }: ReportTable, widths: readonly number[]): readonly TableColumn[] {
	let x: number = page.left;
	return columns.map(({ align, header }, i) => {
		const width = widths[i] ?? 0;
		const column = { x, width, align, header: header === true };
		x += width;
		return column;
	});
}
