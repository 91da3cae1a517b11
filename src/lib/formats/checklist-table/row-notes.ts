import type { RowReading } from './read-table-rows.ts';
import type { TableNote } from './table-problem.ts';

const noteOfKind: Readonly<Partial<Record<RowReading['kind'], TableNote['note']>>> = {
	section: 'section-heading',
	addition: 'continued-row',
	'repeated-headings': 'repeated-headings',
	total: 'total-row',
	remark: 'remark-row',
	'left-out': 'row-left-out'
};

/** Tells of every row below the headings that is no control of its own what was done with it. */
export const rowNotes = (readings: readonly RowReading[]): readonly TableNote[] =>
	readings.flatMap(({ row, kind, text, isEmptyHeading }): readonly TableNote[] => {
		const note = isEmptyHeading === true ? 'heading-without-controls' : noteOfKind[kind];
		return note === undefined ? [] : [{ row, column: null, note, value: text }];
	});
