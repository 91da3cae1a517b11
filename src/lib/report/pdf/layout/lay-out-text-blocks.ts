import type { ReportBlock } from '../../content/report-block.ts';
import { circle, rect } from '../../pictures/shapes.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { artifact, shapeAt, tagged } from './commands.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { readonly kind: Kind }>;

const headingStyles = {
	1: { size: 16, before: 16, after: 6 },
	2: { size: 12.5, before: 11, after: 4 },
	3: { size: 11, before: 12, after: 4 }
} as const;

/** A heading with its bookmark; the first of a page starts at the top. `roomAfter` keeps it with what follows. */
export function layOutHeading(
	context: LayoutContext,
	block: BlockOf<'heading'>,
	roomAfter: number
): void {
	const { flow, measure, headings, anchors } = context;
	const { size, before, after } = headingStyles[block.level];
	const style: TextStyle = { size, weight: 'bold' };
	const lines = measure.breakLines(block.text, bodyWidth - 12, style);
	const height = linesHeight(lines.length, size);
	flow.ensure(before + height + after + roomAfter);
	const opensPage = flow.atTop();
	if (!opensPage) flow.moveDown(before);
	headings.push({ level: block.level, text: block.text, page: flow.pageNumber(), opensPage });
	const top = flow.y();
	anchors.set(block.id, { page: flow.pageNumber(), y: top });
	flow.emit({ kind: 'bookmark', level: block.level, text: block.text });
	if (block.level < 3) {
		const bar = rect({ x: 0, y: 0, width: 4, height: height - 2 }, { fill: colors.accent });
		flow.emit(...artifact(shapeAt(page.left, top + 1, bar)));
	}
	const left = page.left + (block.level < 3 ? 12 : 0);
	flow.emit(...tagged(headingTag(context, block.level), setLines(lines, { x: left, top }, style)));
	flow.moveDown(height + after);
}

/** Below a masthead, whose title is the first heading, all others stand one level deeper. */
const headingTag = ({ frame }: LayoutContext, level: 1 | 2 | 3): 'H1' | 'H2' | 'H3' | 'H4' =>
	frame.opening === 'masthead' ? ((['H2', 'H3', 'H4'] as const)[level - 1] ?? 'H4') : `H${level}`;

const paragraphStyles = {
	plain: { size: 9.6, color: colors.ink },
	small: { size: 8.5, color: colors.quiet }
} as const;

/** A paragraph; it may run over pages, but never leaves one line alone. */
export function layOutParagraph(context: LayoutContext, block: BlockOf<'paragraph'>): void {
	const { size, color } = paragraphStyles[block.tone];
	const style: TextStyle = { size, weight: 'regular' };
	const lines = context.measure.breakLines(block.text, bodyWidth, style);
	context.flow.emit({ kind: 'open-tag', tag: 'P' });
	layOutLines(context, lines, { x: page.left, style, color });
	context.flow.emit({ kind: 'close-tag' });
	context.flow.moveDown(8);
}

/** Lines that may break between pages; the last two stay together. */
function layOutLines(
	{ flow }: LayoutContext,
	lines: readonly string[],
	{ x, style, color }: { readonly x: number; readonly style: TextStyle; readonly color: string }
): void {
	const height = linesHeight(1, style.size);
	lines.forEach((line, index) => {
		const together = index === 0 || index === lines.length - 2 ? 2 : 1;
		flow.ensure(height * Math.min(together, lines.length - index));
		flow.emit(...setLines([line], { x, top: flow.y() }, style, color));
		flow.moveDown(height);
	});
}

const dot = circle([0, 0], 1.7, { fill: colors.accent });

/** A list with bullets drawn as vectors. */
export function layOutList(context: LayoutContext, block: BlockOf<'list'>): void {
	const { flow, measure } = context;
	const style: TextStyle = { size: 9.5, weight: 'regular' };
	flow.emit({ kind: 'open-tag', tag: 'L' });
	for (const item of block.items) {
		const lines = measure.breakLines(item, bodyWidth - 16, style);
		flow.ensure(linesHeight(lines.length, style.size));
		const at = { x: page.left + 6, y: flow.y() + style.size * 0.82 };
		flow.emit(
			...artifact({ kind: 'stamp', name: 'bullet', shapes: [dot], ...at }),
			...tagged('LI', tagged('LBody', setLines(lines, { x: page.left + 16, top: flow.y() }, style)))
		);
		flow.moveDown(linesHeight(lines.length, style.size) + 2);
	}
	flow.emit({ kind: 'close-tag' });
	flow.moveDown(6);
}
