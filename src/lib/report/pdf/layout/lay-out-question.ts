import type { QuestionBlock } from '../../content/report-block.ts';
import type { LayoutContext } from './layout-context.ts';
import { layOutList, layOutParagraph } from './lay-out-text-blocks.ts';

/** A question with boxes to tick and lines to write on. */
export function layOutQuestion(context: LayoutContext, block: QuestionBlock): void {
	layOutParagraph(context, {
		kind: 'paragraph',
		tone: 'plain',
		text: `${block.control}　${block.title}`
	});
	layOutParagraph(context, { kind: 'paragraph', tone: 'plain', text: block.text });
	layOutList(context, { kind: 'list', items: block.boxes.map(({ label }) => label) });
}
