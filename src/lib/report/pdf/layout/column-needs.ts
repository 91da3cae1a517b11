import { cellParts } from '../../content/cell-parts.ts';
import type { ReportCell, ReportTable } from '../../content/report-block.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import { bodyWidth } from './page-geometry.ts';
import { referenceStyle } from './set-references.ts';
import { cellPadding, cellStyle, textIndent } from './set-row.ts';

/** What a column asks for, padding included, in points. Grows with every row. */
export type ColumnNeed = {
	/** Of its title, which may take a second line: the widest word, and all of it. */
	readonly titleWhole: number;
	readonly titleLine: number;
	/** Its cells name their rows. */
	readonly isHeader: boolean;
	/** The widest thing in its cells that should not be parted: a name, a date, a number. */
	whole: number;
	/** The widest cell on one line. */
	line: number;
	/** Squares of the lengths of its cells: how much text there is, long cells counting most. */
	bulk: number;
};

/** Sums of widths may differ in their last bits. */
const slack = 0.01;

/** What is wider is parted anyway, so that one address does not starve all other columns. */
const widestKept = bodyWidth / 3;

/** Columns before any row is known: their titles. */
export const needsOfTitles = (
	{ columns }: ReportTable,
	measure: TextMeasure
): readonly ColumnNeed[] =>
	columns.map(({ title, header }) => {
		const isHeader = header === true;
		const need: ColumnNeed = { titleWhole: 0, titleLine: 0, isHeader, whole: 0, line: 0, bulk: 0 };
		addCell(need, { text: title, strong: true }, measure);
		return { ...need, titleWhole: need.whole, titleLine: need.line, whole: 0, line: 0, bulk: 0 };
	});

/** Adds what the rows of a table ask for. */
export function addRows(
	needs: readonly ColumnNeed[],
	{ rows }: ReportTable,
	measure: TextMeasure
): void {
	for (const row of rows)
		for (const [i, need] of needs.entries()) {
			const cell = row[i];
			if (cell !== undefined) addCell(need, cell, measure);
		}
}

function addCell(need: ColumnNeed, cell: ReportCell, measure: TextMeasure): void {
	const edges = 2 * cellPadding.x + textIndent(cell) + slack;
	let length = edges;
	for (const { kind, text } of cellParts(cell)) {
		const style = kind === 'text' ? cellStyle(cell) : referenceStyle;
		for (const line of text.split('\n')) {
			const width = measure.measure(line, style);
			length += width;
			need.line = Math.max(need.line, width + edges);
			if (width + edges > need.whole) {
				const whole = measure.widestWhole(line, style) + edges;
				need.whole = Math.max(need.whole, Math.min(whole, widestKept));
			}
		}
	}
	need.bulk += length ** 2;
}
