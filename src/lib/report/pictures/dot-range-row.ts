import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitText } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { PictureTarget, Shape } from './picture.ts';
import { circle, ink, line, rect, words } from './shapes.ts';

/** One row: a layer, or a component beneath its layer, with its own figures. */
export type DotRangeRow = {
	readonly kind: 'layer' | 'component';
	readonly name: string;
	readonly grade: Grade | null;
	/** The grade in a word, e.g. `C※` or `判定前`. */
	readonly gradeWord: string;
	/** The score in words, e.g. `71.4%`, or a dash. */
	readonly figure: string;
	readonly percent: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** The part of the score that evidence backs. */
	readonly supported: number | null;
	/** The score of the time before; null where there is none. */
	readonly earlier: number | null;
	/** What a link over the row is called, and where it leads. */
	readonly linkName: string;
	readonly target: PictureTarget;
};

/** Width of the picture, and where its columns stand. */
export const dotRangeColumns = {
	width: 489,
	plotFrom: 176,
	plotTo: 382,
	mark: 395,
	word: 402,
	figure: 486
} as const;

/** Heights of a row of one line; a layer stands a little apart from what is above it. */
const rowHeights = { layer: 17, component: 13 } as const;
/** What a second line of a name adds. */
const lineHeight = 9.4;

const nameSize = { layer: 8.4, component: 8.2 } as const;
const indents = { layer: 3, component: 14 } as const;
const rangeFill = '#dcdce0';

/** Where a percentage stands on the scale. */
export const xOfPercent = (percent: number): number => {
	const { plotFrom, plotTo } = dotRangeColumns;
	return Math.round((plotFrom + ((plotTo - plotFrom) * percent) / 100) * 100) / 100;
};

/** The name of a row in its lines: that of a layer may have two. */
function nameLines({ kind, name }: DotRangeRow): readonly string[] {
	const ems = (dotRangeColumns.plotFrom - 6 - indents[kind]) / nameSize[kind];
	return fitText(name, ems, kind === 'layer' ? 2 : 1);
}

/** How high a row is; and without the room above it. */
export const heightOfRow = (row: DotRangeRow): number =>
	rowHeights[row.kind] + (nameLines(row).length - 1) * lineHeight;
export const inkHeightOfRow = (row: DotRangeRow): number =>
	heightOfRow(row) - rowHeights[row.kind] + rowHeights.component;

/** A row: name, range, score with its proved part, last time's dot, grade and figure. */
export function rowShapes(row: DotRangeRow, top: number): readonly Shape[] {
	const middle = top + heightOfRow(row) - inkHeightOfRow(row) / 2;
	const size = nameSize[row.kind];
	const indent = indents[row.kind];
	const weight = row.kind === 'layer' ? 'bold' : 'regular';
	const { ink: color } = gradeLook(row.grade);
	const { mark, word, figure } = dotRangeColumns;
	const lines = nameLines(row);
	const baseline = middle + 3.1;
	const firstBaseline = baseline - ((lines.length - 1) * lineHeight) / 2;
	return [
		...(row.kind === 'layer' ? [groupLine(top)] : []),
		...lines.map((text, i) =>
			words(text, [indent, firstBaseline + i * lineHeight], { size, weight })
		),
		...plotShapes(row, middle),
		gradeMark(row.grade, [mark, middle], 3.3),
		words(row.gradeWord, [word, baseline], { size: 8.2, weight, color }),
		words(row.figure, [figure, baseline], { size: 8.2, weight, anchor: 'end', color })
	];
}

const groupLine = (top: number): Shape =>
	line({ stroke: '#cccccc', strokeWidth: 0.5 }, [0, top + 2], [dotRangeColumns.width, top + 2]);

/** Nothing where nothing is answered: no dot at 0. */
function plotShapes(row: DotRangeRow, middle: number): readonly Shape[] {
	return [
		...rangeShapes(row, middle),
		...scoreShapes(row, middle),
		...(row.earlier === null ? [] : [earlierDot([xOfPercent(row.earlier), middle])]),
		...(row.percent === null
			? []
			: [nowDot(gradeLook(row.grade).border, [xOfPercent(row.percent), middle])])
	];
}

function rangeShapes({ low, high }: DotRangeRow, middle: number): readonly Shape[] {
	if (low === null || high === null || low === high) return [];
	const box = rangeBox(xOfPercent(low), xOfPercent(high), middle);
	return [rect(box, { fill: rangeFill })];
}

/** The band of a range, from edge to edge. */
export const rangeBox = (from: number, to: number, middle: number) => ({
	x: from,
	y: middle - 4.5,
	width: Math.max(0.5, to - from),
	height: 9
});
export const rangePaint = { fill: rangeFill } as const;

/** From 0 to the score: solid what evidence backs, the rest in outline. */
function scoreShapes({ percent, supported, grade }: DotRangeRow, middle: number): readonly Shape[] {
	if (percent === null) return [];
	const proved = Math.min(supported ?? 0, percent);
	const { border } = gradeLook(grade);
	return [
		...barPart(border, { from: xOfPercent(proved), to: xOfPercent(percent), middle }, 'unproved'),
		...barPart(border, { from: xOfPercent(0), to: xOfPercent(proved), middle }, 'proved')
	];
}

/** A part of the bar of a score. */
export function barPart(
	color: string,
	{ from, to, middle }: { readonly from: number; readonly to: number; readonly middle: number },
	part: 'proved' | 'unproved'
): readonly Shape[] {
	if (to <= from) return [];
	const box = { x: from, y: middle - 2, width: to - from, height: 4 };
	return part === 'proved'
		? [rect(box, { fill: color })]
		: [rect(box, { fill: '#ffffff', stroke: color, strokeWidth: 0.6 })];
}

/** The score of this time; a white rim keeps it apart from its bar. */
export const nowDot = (fill: string, at: readonly [number, number]): Shape =>
	circle(at, 3.4, { fill, stroke: '#ffffff', strokeWidth: 0.8 });

/** The score of the time before: hollow. */
export const earlierDot = (at: readonly [number, number]): Shape =>
	circle(at, 2.5, { fill: '#ffffff', stroke: ink, strokeWidth: 0.9 });
