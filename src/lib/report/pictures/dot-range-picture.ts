import {
	barPart,
	dotRangeColumns,
	earlierDot,
	heightOfRow,
	inkHeightOfRow,
	nowDot,
	rangeBox,
	rangePaint,
	rowShapes,
	xOfPercent,
	type DotRangeRow
} from './dot-range-row.ts';
import { legendShapes, type LegendItem } from './picture-legend.ts';
import type { Picture, PicturePlace, Shape } from './picture.ts';
import { scaleHead, scaleLines } from './percent-scale.ts';
import { line, rect, words } from './shapes.ts';

/** The words of a dot-and-range picture that are not its rows'. */
export type DotRangeWords = {
	readonly grade: string;
	readonly percent: string;
	readonly proved: string;
	readonly unproved: string;
	readonly now: string;
	readonly range: string;
	/** What the hollow dots are; null where there are none. */
	readonly earlier: string | null;
};

export type DotRange = {
	readonly rows: readonly DotRangeRow[];
	readonly words: DotRangeWords;
	readonly description: string;
};

const { width } = dotRangeColumns;
const scale = { xOf: xOfPercent };
const headHeight = 26;
const legendGap = 6;
/** Signs of the legend are of no grade. */
const legendColor = '#4d4d4d';

/**
 * Every layer and component on one scale from 0 to 100 %: where it stands, how far it can still go, how
 * much of it is proved, where it stood last time, and its grade in mark, word and colour.
 */
export function dotRangePicture({ rows, words: said, description }: DotRange): Picture {
	const tops = topsOf(rows);
	const bottom = headHeight + rows.reduce((sum, row) => sum + heightOfRow(row), 0) + 2;
	const legend = legendShapes(legendItems(rows, said), width, bottom + legendGap);
	return {
		width,
		height: bottom + legendGap + legend.height,
		description,
		shapes: [
			...headShapes(said),
			...scaleLines(scale, headHeight, bottom),
			...rows.flatMap((row, i) => rowShapes(row, tops[i] ?? 0)),
			line({ stroke: '#cccccc', strokeWidth: 0.5 }, [0, bottom], [width, bottom]),
			...legend.shapes
		],
		places: rows.map((row, i): PicturePlace => {
			const height = inkHeightOfRow(row);
			const y = (tops[i] ?? 0) + heightOfRow(row) - height;
			const { linkName: name, target } = row;
			return { x: 0, y, width, height, name, target };
		})
	};
}

function topsOf(rows: readonly DotRangeRow[]): readonly number[] {
	let top = headHeight;
	return rows.map((row) => {
		const own = top;
		top += heightOfRow(row);
		return own;
	});
}

/** The scale, and the heads of the columns beside it. */
function headShapes({ grade, percent }: DotRangeWords): readonly Shape[] {
	const quiet = { size: 8, color: '#4d4d4d' } as const;
	return [
		...scaleHead(scale),
		words(grade, [dotRangeColumns.word, 21], quiet),
		words(percent, [dotRangeColumns.figure, 21], { ...quiet, anchor: 'end' })
	];
}

/** Only signs that the rows have: what is not drawn is not explained. */
function legendItems(rows: readonly DotRangeRow[], said: DotRangeWords): readonly LegendItem[] {
	const bar = (part: 'proved' | 'unproved', text: string): LegendItem => ({
		signWidth: 18,
		draw: (x, middle) => barPart(legendColor, { from: x, to: x + 18, middle }, part),
		text
	});
	const dot = (draw: (at: readonly [number, number]) => Shape, text: string): LegendItem => ({
		signWidth: 7,
		draw: (x, middle) => [draw([x + 3.5, middle])],
		text
	});
	const hasRange = rows.some(({ low, high }) => low !== high);
	return [
		bar('proved', said.proved),
		bar('unproved', said.unproved),
		dot((at) => nowDot(legendColor, at), said.now),
		...(said.earlier === null ? [] : [dot(earlierDot, said.earlier)]),
		...(hasRange
			? [
					{
						signWidth: 18,
						draw: (x: number, middle: number) => [rect(rangeBox(x, x + 18, middle), rangePaint)],
						text: said.range
					}
				]
			: [])
	];
}
