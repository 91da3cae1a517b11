import { fitLine } from './fit-text.ts';
import { gradeLook } from './grade-look.ts';
import { gradeZones } from './percent-scale.ts';
import { legendShapes } from './picture-legend.ts';
import type { Picture, Point, Shape } from './picture.ts';
import { circle, ink, line, words } from './shapes.ts';

type Trend = {
	/** From the earliest; the median of all cities of that year, `null` where it is not shown. */
	readonly years: readonly { readonly name: string; readonly all: number | null }[];
	/** Medians of the same cities, one to each year; `null` where they are not told of or not shown. */
	readonly lines: readonly (readonly (number | null)[])[];
	/** What lines and hollow dots are, in the legend. */
	readonly words: { readonly panel: string; readonly all: string };
	readonly description: string;
};

const [width, plotFrom, plotTo] = [489, 30, 468];
const [top, bottom] = [8, 178];
const [namesAt, height] = [192, 202];

/** Years that fit beside each other. */
const mostYears = 12;

const rounded = (value: number): number => Math.round(value * 100) / 100;
const yOf = (percent: number): number => rounded(bottom - ((bottom - top) * percent) / 100);

/** Medians over the years from 0 to 100 %: a line with its figures for the same cities, a hollow dot for all of a year. */
export function trendPicture({ years, lines, words: said, description }: Trend): Picture {
	const shown = years.slice(-mostYears);
	const step = (plotTo - plotFrom) / shown.length;
	const xOf = (i: number): number => rounded(plotFrom + (i + 0.5) * step);
	const drawn = lines.map((medians) =>
		medians
			.slice(-mostYears)
			.flatMap((median, i): readonly Spot[] => (median === null ? [] : [{ x: xOf(i), median }]))
	);
	const legend = legendShapes(legendItems(said), width, height);
	return {
		width,
		height: height + legend.height,
		description,
		shapes: [
			...scaleShapes(),
			...shown.map(({ name }, i) =>
				words(fitLine(name, step / 8), [xOf(i), namesAt], { size: 8, anchor: 'middle' })
			),
			...shown.flatMap(({ all }, i) => (all === null ? [] : [hollow([xOf(i), yOf(all)])])),
			...drawn.flatMap(lineShapes),
			...legend.shapes
		]
	};
}

type Spot = { readonly x: number; readonly median: number };

/** Where the grades begin, with their percentages on the left and their letters on the right. */
const scaleShapes = (): readonly Shape[] => [
	...[0, ...gradeZones.map(([, , to]) => to)].flatMap((percent) => [
		line(
			{ stroke: percent % 100 === 0 ? '#b3b3b3' : '#8c8c8c', strokeWidth: 0.5 },
			[plotFrom, yOf(percent)],
			[plotTo, yOf(percent)]
		),
		words(String(percent), [plotFrom - 4, yOf(percent) + 2.8], {
			size: 8,
			color: '#4d4d4d',
			anchor: 'end'
		})
	]),
	...gradeZones.map(([letter, from, to]) =>
		words(letter, [plotTo + 6, yOf((from + to) / 2) + 3], {
			size: 9,
			weight: 'bold',
			color: gradeLook(letter).ink
		})
	)
];

/** The figures stand below their dots: hollow dots stand where they like. */
function lineShapes(spots: readonly Spot[]): readonly Shape[] {
	const points = spots.map(({ x, median }): Point => [x, yOf(median)]);
	return [
		...(points.length < 2 ? [] : [line({ stroke: ink, strokeWidth: 1.6 }, ...points)]),
		...spots.flatMap(({ x, median }): readonly Shape[] => [
			circle([x, yOf(median)], 2.6, { fill: ink }),
			words(median.toFixed(1), [x, figureAt(median)], {
				size: 8.4,
				weight: 'bold',
				anchor: 'middle'
			})
		])
	];
}

/** Below its dot; above it at the foot of the scale. */
const figureAt = (median: number): number => rounded(yOf(median) + (median < 8 ? -7 : 14));

const hollow = (at: Point): Shape =>
	circle(at, 4.6, { fill: '#ffffff', stroke: '#0946f1', strokeWidth: 1.2 });

const legendItems = (said: Trend['words']) => [
	{
		signWidth: 18,
		draw: (x: number, middle: number) => [
			line({ stroke: ink, strokeWidth: 1.6 }, [x + 2, middle], [x + 16, middle]),
			circle([x + 2, middle], 2.6, { fill: ink }),
			circle([x + 16, middle], 2.6, { fill: ink })
		],
		text: said.panel
	},
	{
		signWidth: 10,
		draw: (x: number, middle: number) => [hollow([x + 5, middle])],
		text: said.all
	}
];
