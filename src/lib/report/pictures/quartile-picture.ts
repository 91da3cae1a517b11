import type { Grade } from '#lib/domain/scoring/grade.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import { bottomOfRows, namedRows, weightOfRow } from './named-rows.ts';
import { scaleHead, scaleLines } from './percent-scale.ts';
import { legendShapes } from './picture-legend.ts';
import type { Picture, Shape } from './picture.ts';
import { ink, line, rect, words } from './shapes.ts';

/** One row: the whole city or a layer, and how scores lie there; `null` where that is not shown. */
export type QuartileRow = {
	/** The city stands above its layers. */
	readonly kind: 'city' | 'layer';
	readonly name: string;
	/** The median in words, or what stands instead. */
	readonly figure: string;
	readonly spread: {
		readonly median: number;
		/** `null` where there are too few for a box. */
		readonly quartiles: { readonly lower: number; readonly upper: number } | null;
		/** The range of grades that the median lies in. */
		readonly zone: Grade;
	} | null;
};

type Quartiles = {
	readonly rows: readonly QuartileRow[];
	readonly words: {
		/** Over the figures. */
		readonly median: string;
		/** What box and line are, in the legend. */
		readonly box: string;
		readonly line: string;
	};
	readonly description: string;
};

const [width, plotFrom, plotTo, figureTo] = [489, 150, 420, 486];
const headHeight = 26;
const grid = { top: headHeight, rowHeight: 22, width, nameWidth: plotFrom - 10 };
const boxHeight = 9;
const legendColor = '#4d4d4d';

const xOf = (percent: number): number =>
	Math.round((plotFrom + ((plotTo - plotFrom) * percent) / 100) * 100) / 100;
const scale = { xOf };

/** How the scores of many cities lie on one scale from 0 to 100 %: the middle half as a box, the median across it. */
export function quartilePicture({ rows, words: said, description }: Quartiles): Picture {
	const bottom = bottomOfRows(rows, grid);
	const legend = legendShapes(legendItems(said), width, bottom + 6);
	return {
		width,
		height: bottom + 6 + legend.height,
		description,
		shapes: [
			...scaleHead(scale),
			words(said.median, [figureTo, 21], { size: 8, color: '#4d4d4d', anchor: 'end' }),
			...scaleLines(scale, headHeight, bottom),
			...namedRows(rows, grid, besideName),
			...legend.shapes
		]
	};
}

function besideName(row: QuartileRow, middle: number): readonly Shape[] {
	const { figure, spread } = row;
	const zone = spread?.zone ?? null;
	return [
		...(spread === null ? [] : boxShapes(spread, middle)),
		...(spread === null ? [] : [gradeMark(zone, [figureTo - 44, middle], 3.2)]),
		words(figure, [figureTo, middle + 3], {
			size: 8.4,
			weight: weightOfRow(row),
			anchor: 'end',
			color: gradeLook(zone).ink
		})
	];
}

function boxShapes(
	{ median, quartiles, zone }: NonNullable<QuartileRow['spread']>,
	middle: number
): readonly Shape[] {
	const { background: fill, border: stroke } = gradeLook(zone);
	const across = medianLine(xOf(median), middle, ink);
	if (quartiles === null) return [across];
	const box = boxArea(xOf(quartiles.lower), xOf(quartiles.upper), middle);
	return [rect(box, { fill, stroke, strokeWidth: 0.8 }), across];
}

const boxArea = (from: number, to: number, middle: number) => ({
	x: from,
	y: middle - boxHeight / 2,
	width: Math.max(0.5, Math.round((to - from) * 100) / 100),
	height: boxHeight
});

const medianLine = (x: number, middle: number, stroke: string): Shape =>
	line({ stroke, strokeWidth: 2 }, [x, middle - 7], [x, middle + 7]);

const legendItems = (said: Quartiles['words']) => [
	{
		signWidth: 18,
		draw: (x: number, middle: number) => [
			rect(boxArea(x, x + 18, middle), { fill: '#f2f2f2', stroke: legendColor, strokeWidth: 0.8 })
		],
		text: said.box
	},
	{
		signWidth: 4,
		draw: (x: number, middle: number) => [
			line({ stroke: ink, strokeWidth: 2 }, [x + 2, middle - 5], [x + 2, middle + 5])
		],
		text: said.line
	}
];
