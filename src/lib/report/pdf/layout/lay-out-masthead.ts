import type { TextStyle } from '../japanese/text-measure.ts';
import { ruleAt, tagged } from './commands.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const small: TextStyle = { size: 8.5, weight: 'regular' };
const city: TextStyle = { size: 13, weight: 'bold' };
const title: TextStyle = { size: 16, weight: 'bold' };

type Look = { readonly tag?: 'H1'; readonly color: string; readonly after: number };

/** The head of a report without a cover: whose, which, of when, and that it is unofficial. */
export function layOutMasthead({ flow, measure, frame }: LayoutContext): void {
	const put = (text: string, style: TextStyle, look: Look): void => {
		const { tag = 'P', color, after } = look;
		const lines = measure.breakLines(text, bodyWidth, style);
		flow.emit(...tagged(tag, setLines(lines, { x: page.left, top: flow.y() }, style, color)));
		flow.moveDown(linesHeight(lines.length, style.size) + after);
	};
	put(`${frame.municipality}　${frame.subtitle}`, city, { color: colors.ink, after: 0 });
	put(frame.title, title, { tag: 'H1', color: colors.accent, after: 2 });
	flow.emit(...ruleAt(flow.y(), colors.accent));
	flow.moveDown(4);
	put(`${frame.foot}　${frame.notice}`, small, { color: colors.quiet, after: 0 });
}
