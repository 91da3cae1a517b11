import type { ReportBlock } from '../../content/report-block.ts';
import type { LayoutContext } from './layout-context.ts';
import { picturesHeight } from './lay-out-pictures.ts';
import { bodyHeight, bodyWidth } from './page-geometry.ts';
import { linesHeight } from './set-lines.ts';

/** Room for the first lines or rows of what follows a heading. */
const firstLines = 74;

/** Room that has to be left below a heading, so that it stays with what it is the heading of. */
export function roomFor(context: LayoutContext, following: readonly ReportBlock[]): number {
	const [next, ...later] = following;
	if (next === undefined || next.kind === 'page-break') return 0;
	if (next.kind === 'pictures') return picturesHeight(next.pictures);
	if (next.kind === 'heading') return 40 + roomFor(context, later);
	// A picture is announced by a paragraph: the three stay together.
	if (next.kind === 'paragraph' && later[0]?.kind === 'pictures') {
		const lines = context.measure.breakLines(next.text, bodyWidth, { size: 10, weight: 'regular' });
		const together = linesHeight(lines.length, 10) + 8 + picturesHeight(later[0].pictures);
		return together < bodyHeight - 60 ? together : firstLines;
	}
	return firstLines;
}
