import type { ReportFrame } from '../../content/report-block.ts';
import { line } from '../../pictures/shapes.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import { artifact, shapeAt, tagged } from './commands.ts';
import type { DrawCommand, Page } from './draw-command.ts';
import type { PlacedHeading } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { setLines } from './set-lines.ts';

const titleRoom = 44;
const rowHeight = 21;
const perPage = Math.floor((page.bottom - page.top - titleRoom) / rowHeight);

/** Pages the contents will take; known before they are laid out, because the body's page numbers depend on it. */
export const contentsPageCount = (headings: readonly PlacedHeading[]): number =>
	Math.max(1, Math.ceil(headings.length / perPage));

/** The headings that are listed: those of the second level only where all of them fit one page. */
export function listedHeadings(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
	const upToSecond = headings.filter(({ level }) => level < 3);
	return upToSecond.length <= perPage ? upToSecond : upToSecond.filter(({ level }) => level === 1);
}

/** The contents, each line a link to its page. */
export function layOutContents(
	frame: ReportFrame,
	headings: readonly PlacedHeading[],
	measure: TextMeasure
): readonly Page[] {
	return Array.from({ length: contentsPageCount(headings) }, (_, index) => {
		const shown = headings.slice(index * perPage, (index + 1) * perPage);
		const title = setLines(
			[frame.contentsTitle],
			{ x: page.left, top: page.top },
			{ size: 17, weight: 'bold' }
		);
		const head: readonly DrawCommand[] = [
			{ kind: 'bookmark', level: 1, text: frame.contentsTitle },
			...tagged('H1', title)
		];
		const entries = shown.flatMap((heading, row) =>
			entry(heading, page.top + titleRoom + row * rowHeight, measure)
		);
		return [...(index > 0 ? [] : head), ...tagged('TOC', entries)];
	});
}

function entry(heading: PlacedHeading, top: number, measure: TextMeasure): readonly DrawCommand[] {
	const style: TextStyle = { size: 10, weight: heading.level === 1 ? 'bold' : 'regular' };
	const x = page.left + (heading.level - 1) * 16;
	const number = String(heading.page);
	const room = bodyWidth - (heading.level - 1) * 16 - 40;
	const text = measure.breakLines(heading.text, room, style)[0] ?? '';
	const from = x + measure.measure(text, style) + 6;
	const to = page.right - measure.measure(number, style) - 6;
	const leader = line(
		{ stroke: colors.rule, strokeWidth: 0.7, dash: [1, 3] },
		[0, 0],
		[Math.max(0, to - from), 0]
	);
	const place = { x: page.left, y: top - 2, width: bodyWidth, height: rowHeight };
	const linked: readonly DrawCommand[] = [
		...setLines([text], { x, top }, style),
		...setLines([number], { x: page.right, top, align: 'end' }, style),
		{ kind: 'link', ...place, page: heading.page, description: heading.text }
	];
	return [...artifact(shapeAt(from, top + 9, leader)), ...tagged('TOCI', tagged('Link', linked))];
}
