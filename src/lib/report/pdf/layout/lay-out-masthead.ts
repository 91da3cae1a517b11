import type { TextStyle } from '../japanese/text-measure.ts';
import { ruleAt, tagged } from './commands.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const small: TextStyle = { size: 9, weight: 'regular' };
const city: TextStyle = { size: 13, weight: 'bold' };
const title: TextStyle = { size: 16, weight: 'bold' };

/** The head of a report without a cover: whose, which, of when, and that it is unofficial. */
export function layOutMasthead({ flow, measure, frame }: LayoutContext): void {
	const put = (text: string, style: TextStyle, color: string, after: number): void => {
		const lines = measure.breakLines(text, bodyWidth, style);
		flow.emit(...tagged('P', setLines(lines, { x: page.left, top: flow.y() }, style, color)));
		flow.moveDown(linesHeight(lines.length, style.size) + after);
	};
	put(`${frame.municipality}　${frame.subtitle}`, city, colors.ink, 0);
	put(frame.title, title, colors.accent, 2);
	flow.emit(...ruleAt(flow.y(), colors.accent));
	flow.moveDown(4);
	put(`${frame.foot}　${frame.notice}`, { ...small, size: 7.5 }, colors.quiet, 0);
}
