import type { ReportCell, ReportColumn, ReportTable } from './report-block.ts';

/** A column by its title; numbers stand at the end of their cell. How wide it is follows from what it holds. */
export const column = (title: string, align: ReportColumn['align'] = 'start'): ReportColumn => ({
	title,
	align
});

/** A column whose cells name their row. */
export const headerColumn = (title: string): ReportColumn => ({
	...column(title),
	header: true
});

/** A plain cell. */
export const cell = (text: string): ReportCell => ({ text });

/** A table whose cells may be given as plain text. */
export const table = (
	caption: string,
	columns: readonly ReportColumn[],
	rows: readonly (readonly (ReportCell | string)[])[]
): ReportTable => ({
	kind: 'table',
	caption,
	columns,
	rows: rows.map((row) => row.map((item) => (typeof item === 'string' ? cell(item) : item)))
});
