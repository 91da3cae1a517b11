import type { ReportBlock } from '../../content/report-block.ts';
import type { LayoutContext } from './layout-context.ts';
import { factsHeight } from './lay-out-facts.ts';
import { picturesHeight } from './lay-out-pictures.ts';
import { bodyHeight, bodyWidth } from './page-geometry.ts';
import { questionHeight } from './lay-out-question.ts';
import { tableStart } from './lay-out-table.ts';
import { linesHeight } from './set-lines.ts';

/** Room for the first lines or rows of what follows a heading. */
const firstLines = 74;

/** What stays together with a heading fits on one page with it. */
const mostTogether = bodyHeight - 80;

/** Room that has to be left below a heading, so that it stays with what it is the heading of. */
export function roomFor(context: LayoutContext, following: readonly ReportBlock[]): number {
	const [next, ...later] = following;
	if (next === undefined || next.kind === 'page-break') return 0;
	if (next.kind === 'pictures') return picturesHeight(context, next.pictures);
	if (next.kind === 'facts') return Math.min(factsHeight(context, next.rows), bodyHeight / 4);
	if (next.kind === 'heading') return 40 + roomFor(context, later);
	if (next.kind === 'table') return Math.min(tableStart(context, next), mostTogether);
	if (next.kind === 'question') return Math.min(questionHeight(context, next), mostTogether);
	if (next.kind === 'paragraph') return roomForParagraph(context, next.text, later[0]);
	return firstLines;
}

/** What is announced by a paragraph begins with it: the heading and both stay together. */
function roomForParagraph(
	context: LayoutContext,
	text: string,
	then: ReportBlock | undefined
): number {
	if (then === undefined || then.kind === 'paragraph') return firstLines;
	const lines = context.measure.breakLines(text, bodyWidth, { size: 10, weight: 'regular' });
	const together = linesHeight(lines.length, 10) + 8 + roomFor(context, [then]);
	return together < bodyHeight - 60 ? together : firstLines;
}
