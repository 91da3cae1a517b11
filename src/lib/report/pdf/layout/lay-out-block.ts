import type { ReportBlock } from '../../content/report-block.ts';
import type { LayoutContext } from './layout-context.ts';
import { layOutBlanks } from './lay-out-blanks.ts';
import { layOutPictures } from './lay-out-pictures.ts';
import { layOutQuestion } from './lay-out-question.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutFacts } from './lay-out-facts.ts';
import { layOutHeading, layOutList, layOutParagraph } from './lay-out-text-blocks.ts';
import { bodyHeight, page } from './page-geometry.ts';
import { roomFor } from './room-for.ts';

/** A part begins on the page of the part before it where more than so much of it is empty. */
const emptyShare = 1 / 3;

type Layouts = {
	readonly [Kind in ReportBlock['kind']]: (
		context: LayoutContext,
		block: Extract<ReportBlock, { readonly kind: Kind }>,
		following: readonly ReportBlock[]
	) => void;
};

const layouts: Layouts = {
	heading: (context, block, following) =>
		layOutHeading(context, block, roomFor(context, following)),
	paragraph: layOutParagraph,
	list: layOutList,
	facts: (context, { rows }) => layOutFacts(context, rows),
	blanks: (context, { labels }) => layOutBlanks(context, labels),
	table: layOutTable,
	pictures: (context, { pictures }) => layOutPictures(context, pictures),
	question: layOutQuestion,
	'page-break': ({ flow }, { always }) => {
		const isMostlyEmpty = page.bottom - flow.y() > emptyShare * bodyHeight;
		if (!flow.atTop() && (always === true || !isMostlyEmpty)) flow.breakPage();
	}
};

/** Puts a block where the cursor is; a heading looks at what follows, to stay with it. */
export function layOutBlock(
	context: LayoutContext,
	block: ReportBlock,
	following: readonly ReportBlock[]
): void {
	const layout = layouts[block.kind] as (
		context: LayoutContext,
		block: ReportBlock,
		following: readonly ReportBlock[]
	) => void;
	layout(context, block, following);
}
