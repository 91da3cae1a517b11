import { assertNever } from '#lib/domain/primitives/assert-never.ts';
import type { ReportBlock } from '../../content/report-block.ts';
import type { LayoutContext } from './layout-context.ts';
import { layOutPictures } from './lay-out-pictures.ts';
import { roomFor } from './room-for.ts';
import { layOutQuestion } from './lay-out-question.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutFacts, layOutHeading, layOutList, layOutParagraph } from './lay-out-text-blocks.ts';

/** Puts a block where the cursor is; a heading looks at what follows, to stay with it. */
export function layOutBlock(
	context: LayoutContext,
	block: ReportBlock,
	following: readonly ReportBlock[]
): void {
	switch (block.kind) {
		case 'heading':
			return layOutHeading(context, block, roomFor(context, following));
		case 'paragraph':
			return layOutParagraph(context, block);
		case 'list':
			return layOutList(context, block);
		case 'facts':
			return layOutFacts(context, block.rows);
		case 'table':
			return layOutTable(context, block);
		case 'pictures':
			return layOutPictures(context, block.pictures);
		case 'question':
			return layOutQuestion(context, block);
		case 'page-break':
			return context.flow.atTop() ? undefined : context.flow.breakPage();
		default:
			return assertNever(block);
	}
}
