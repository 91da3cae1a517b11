import type { ReportFrame } from '../../content/report-block.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import type { PageFlow } from './page-flow.ts';
import type { Anchor } from './resolve-references.ts';
import type { TableColumns } from './table-column.ts';

/** A heading with the page it fell on, for contents, bookmarks and running titles. */
export type PlacedHeading = {
	readonly level: 1 | 2 | 3;
	readonly text: string;
	readonly page: number;
	/** Whether its page begins with it. */
	readonly opensPage: boolean;
};

/** What laying out a block needs. */
export type LayoutContext = {
	readonly flow: PageFlow;
	readonly measure: TextMeasure;
	readonly frame: ReportFrame;
	/** The columns of a table, fitted to what it holds. */
	readonly columnsOf: TableColumns;
	readonly headings: PlacedHeading[];
	/** Where ids stand, by page of the body (from 1). */
	readonly anchors: Map<string, Anchor>;
};
