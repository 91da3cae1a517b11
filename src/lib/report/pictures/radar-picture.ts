import { fitText } from './fit-text.ts';
import type { Picture, Point, Shape } from './picture.ts';
import { circle, line, polygon, words } from './shapes.ts';

/** One spoke of the radar: a layer with its range. */
export type RadarAxis = {
	readonly label: string;
	readonly percent: number | null;
	readonly low: number | null;
	readonly high: number | null;
};

const size = 300;
const height = 180;
const centre: Point = [size / 2, height / 2];
const radius = 60;

/**
 * The layers as a radar: a solid line for the score of what is answered, a shaded band from `low`
 * to `high` for what it can still become. Axes without figures stay at the centre.
 */
export function radarPicture(axes: readonly RadarAxis[], description: string): Picture {
	const at = (index: number, share: number): Point => {
		const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
		const [x, y] = centre;
		return [
			round(x + share * radius * Math.cos(angle)),
			round(y + share * radius * Math.sin(angle))
		];
	};
	const outline = (valueOf: (axis: RadarAxis) => number | null): readonly Point[] =>
		axes.map((axis, index) => at(index, (valueOf(axis) ?? 0) / 100));
	return {
		width: size,
		height,
		description,
		shapes: [
			...grid(axes.length, at),
			polygon(
				{ fill: '#d9e6ff', stroke: '#7096f8', strokeWidth: 0.8, dash: [3, 2] },
				...outline(({ high }) => high)
			),
			polygon(
				{ fill: '#ffffff', stroke: '#7096f8', strokeWidth: 0.8 },
				...outline(({ low }) => low)
			),
			...spokes(axes.length, at),
			polygon({ stroke: '#00118f', strokeWidth: 2 }, ...outline(({ percent }) => percent)),
			...axes.flatMap((axis, index) => vertex(axis, at(index, (axis.percent ?? 0) / 100))),
			...axes.flatMap((axis, index) => label(axis, at(index, 1.16)))
		]
	};
}

type Place = (index: number, share: number) => Point;

const grid = (count: number, at: Place): readonly Shape[] =>
	[0.25, 0.5, 0.75, 1].map((share) =>
		polygon(
			{ stroke: '#b3b3b3', strokeWidth: share === 1 ? 0.8 : 0.4 },
			...Array.from({ length: count }, (_, index) => at(index, share))
		)
	);

const spokes = (count: number, at: Place): readonly Shape[] =>
	Array.from({ length: count }, (_, index) =>
		line({ stroke: '#b3b3b3', strokeWidth: 0.4 }, centre, at(index, 1))
	);

const vertex = ({ percent }: RadarAxis, place: Point): readonly Shape[] =>
	percent === null ? [] : [circle(place, 2.6, { fill: '#00118f' })];

function label({ label: text, percent }: RadarAxis, [x, y]: Point): readonly Shape[] {
	const anchor = Math.abs(x - centre[0]) < 8 ? 'middle' : x < centre[0] ? 'end' : 'start';
	const room = anchor === 'middle' ? 14 : (anchor === 'end' ? x : size - x) / 8.5;
	const lines = fitText(text, Math.max(room, 4), 2);
	const figure = percent === null ? '–' : `${percent.toFixed(1)}%`;
	const top = y - (y < centre[1] ? lines.length * 5 : 0);
	return [
		...lines.map((text, i) => words(text, [x, top + i * 10], { size: 8.5, anchor })),
		words(figure, [x, top + lines.length * 10], { size: 8.5, weight: 'bold', anchor })
	];
}

/** Two decimals keep the file small and the same everywhere. */
const round = (value: number): number => Math.round(value * 100) / 100;
