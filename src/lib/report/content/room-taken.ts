import { countLines } from '../text/count-lines.ts';
import { textUnits } from '../text/text-units.ts';
import { cellText } from './cell-parts.ts';
import type { ReportBlock, ReportTable } from './report-block.ts';

/** Width of the text of a page of A4 in points. */
const width = 500;
/** Typefaces are wider than reckoned, and lines end early before what may not begin one. */
const safety = 0.93;
/** A short cell keeps its line where others have long texts. */
const shortCell = 26;
/** Size of the text of tables, and the room beside it in a cell, in points. */
const [cellSize, cellEdges] = [8.4, 10];

type TextLook = { readonly size: number; readonly across?: number; readonly leading?: number };

/**
 * Roughly how high blocks are on paper, in points, rather too high than too low; sheets to write on are not
 * reckoned.
 */
export const roomTaken = (blocks: readonly ReportBlock[]): number => sumOf(blocks, heightOf);

/** Height of a text in lines of a size. */
export function textHeight(
	text: string,
	{ size, across = width, leading = 1.5 }: TextLook
): number {
	return countLines(text, (across / (size / 2)) * safety) * size * leading;
}

type Block<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { readonly kind: Kind }>;
type Heights = { readonly [Kind in ReportBlock['kind']]: (block: Block<Kind>) => number };

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
	items.reduce((sum, item) => sum + of(item), 0);
const notReckoned = (): number => 0;

const heights: Heights = {
	heading: ({ text, level }) => textHeight(text, { size: level === 1 ? 16 : 12.5 }) + 22,
	paragraph: ({ text, tone }) => textHeight(text, { size: tone === 'small' ? 8.5 : 9.6 }) + 8,
	list: ({ items }) =>
		6 + sumOf(items, (item) => textHeight(item, { size: 9.5, across: width - 16 }) + 2),
	facts: ({ rows }) =>
		8 + sumOf(rows, ({ value }) => textHeight(value, { size: 9.5, across: width - 150 }) + 4.5),
	table: (block) => tableHeight(block),
	pictures: ({ pictures }) =>
		Math.max(
			...pictures.map(
				({ picture, caption }) =>
					picture.height + textHeight(caption, { size: 8.5, across: picture.width }) + 9
			)
		),
	blanks: notReckoned,
	question: notReckoned,
	'page-break': notReckoned
};

const heightOf = (block: ReportBlock): number =>
	(heights[block.kind] as (block: ReportBlock) => number)(block);

function tableHeight({ columns, rows }: ReportTable): number {
	const texts = [columns.map(({ title }) => title), ...rows.map((row) => row.map(cellText))];
	const widths = widthsOf(texts);
	const rowHeight = (row: readonly string[]): number =>
		4 +
		Math.max(
			...row.map((text, i) =>
				textHeight(text, {
					size: cellSize,
					across: (widths[i] ?? 0) - cellEdges,
					leading: 1.35
				})
			)
		);
	return 10 + sumOf(texts, rowHeight);
}

/** Short columns keep their line; the others share the rest by how much they hold. */
function widthsOf(texts: readonly (readonly string[])[]): readonly number[] {
	const needs = (texts[0] ?? []).map((_, i) => {
		const cells = texts.map((row) => textUnits(row[i] ?? ''));
		return {
			longest: (Math.max(...cells) * cellSize) / 2 + cellEdges,
			isShort: Math.max(...cells) <= shortCell,
			weight: Math.cbrt(cells.reduce((sum, units) => sum + units ** 2, 1))
		};
	});
	const kept = sumOf(needs, ({ isShort, longest }) => (isShort ? longest : 0));
	const shared = sumOf(needs, ({ isShort, weight }) => (isShort ? 0 : weight));
	return needs.map(({ isShort, longest, weight }) =>
		isShort ? longest : (Math.max(width - kept, width / 4) * weight) / shared
	);
}
