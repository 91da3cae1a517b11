import type { ReportCell, ReportColumn, ReportTable } from './report-block.ts';

/** A column by title and share; numbers stand at the end of their cell. */
export const column = (
	title: string,
	share: number,
	align: ReportColumn['align'] = 'start'
): ReportColumn => ({ title, share, align });

/** A column whose cells name their row. */
export const headerColumn = (title: string, share: number): ReportColumn => ({
	...column(title, share),
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
