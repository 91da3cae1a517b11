import type { ReportTable } from '../../content/report-block.ts';

/** A column with its place on the page. */
export type TableColumn = {
	readonly x: number;
	readonly width: number;
	readonly align: 'start' | 'end';
	/** Its cells name their rows. */
	readonly header: boolean;
};

/** The columns of a table on the page. */
export type TableColumns = (table: ReportTable) => readonly TableColumn[];
