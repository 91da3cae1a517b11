import { gradeThresholds, type Grade } from '#lib/domain/scoring/grade.ts';
import { fitText, longestWord, sizeToFit } from './fit-text.ts';
import { gradeLook } from './grade-look.ts';
import type { Hatch, Picture, Shape } from './picture.ts';
import { ink, rect, words } from './shapes.ts';

/** A cell: a percentage with its text; `own` where the layer is the component's own. */
export type HeatCell = {
	readonly value: number | null;
	readonly text: string;
	readonly own: 'own' | 'reached';
};

export type HeatRow = { readonly name: string; readonly cells: readonly (HeatCell | null)[] };

export type HeatTable = {
	readonly rows: readonly HeatRow[];
	readonly columns: readonly string[];
	/** Words of the legend: the bands from the best to the worst, no figure, and a frame for "own". */
	readonly legend: readonly [string, string, string, string, string, string];
	readonly description: string;
};

const width = 489;
const nameWidth = 132;
const rowHeight = 17;
const headHeight = 34;
const legendHeight = 22;

/** Bands from the best to the worst, in the looks of the grades that begin there. */
const bands: readonly Band[] = [
	bandLike('A', gradeThresholds.A),
	bandLike('B', gradeThresholds.B),
	bandLike('C', gradeThresholds.C),
	bandLike('D', -1)
];
const noFigure = bandLike(null, -1);

/** Components against layers, each cell with its figure: lined is where to look. */
export function heatTablePicture({ rows, columns, legend, description }: HeatTable): Picture {
	const cellWidth = (width - nameWidth) / Math.max(1, columns.length);
	const bodyHeight = headHeight + rows.length * rowHeight;
	return {
		width,
		height: bodyHeight + legendHeight,
		description,
		shapes: [
			...columns.flatMap((name, i) => headShapes(name, nameWidth + i * cellWidth, cellWidth)),
			...rows.flatMap((row, i) => rowShapes(row, headHeight + i * rowHeight, cellWidth)),
			...legendShapes(legend, bodyHeight + 8)
		]
	};
}

function headShapes(name: string, x: number, cellWidth: number): readonly Shape[] {
	const size = sizeToFit(longestWord(name), cellWidth - 2, 7.4);
	const lines = fitText(name, (cellWidth - 2) / size, 3);
	return lines.map((text, i) =>
		words(text, [x + cellWidth / 2, headHeight - 5 - (lines.length - 1 - i) * 9.4], {
			size,
			weight: 'bold',
			anchor: 'middle'
		})
	);
}

function rowShapes(row: HeatRow, y: number, cellWidth: number): readonly Shape[] {
	const [name = ''] = fitText(row.name, (nameWidth - 6) / 8, 1);
	return [
		words(name, [0, y + 11.8], { size: 8 }),
		...row.cells.flatMap((cell, i) =>
			cell === null ? [] : cellShapes(cell, nameWidth + i * cellWidth, { y, cellWidth })
		)
	];
}

function cellShapes(
	{ value, text, own }: HeatCell,
	x: number,
	{ y, cellWidth }: { readonly y: number; readonly cellWidth: number }
): readonly Shape[] {
	const { fill, hatch } = bandOf(value);
	const middle = x + cellWidth / 2;
	const weight = own === 'own' ? 'bold' : 'regular';
	return [
		rect(
			{ x: x + 1, y: y + 1, width: cellWidth - 2, height: rowHeight - 2 },
			{ fill, hatch, ...(own === 'own' ? ownFrame : frame) }
		),
		// A plain ground keeps the figure readable on lines.
		rect({ x: middle - 20, y: y + 3, width: 40, height: rowHeight - 6 }, { fill }),
		words(text, [middle, y + 11.6], { size: 7.8, weight, anchor: 'middle' })
	];
}

/** Around a cell, and around one whose layer is the component's own. */
const frame = { stroke: '#b3b3b3', strokeWidth: 0.5 };
const ownFrame = { stroke: ink, strokeWidth: 1.2 };

type Band = { readonly from: number; readonly fill: string; readonly hatch: Hatch };

function bandLike(grade: Grade | null, from: number): Band {
	const { background, hatch } = gradeLook(grade);
	return { from, fill: background, hatch };
}

const bandOf = (value: number | null): Band =>
	value === null ? noFigure : (bands.find(({ from }) => value >= from) ?? noFigure);

function legendShapes(legend: HeatTable['legend'], y: number): readonly Shape[] {
	const step = width / legend.length;
	const looks = [...bands, noFigure];
	return legend.flatMap((text, i): readonly Shape[] => {
		const look = looks[i];
		const box = { x: i * step, y, width: 14, height: 9 };
		const paint = look
			? { fill: look.fill, hatch: look.hatch, ...frame }
			: { fill: '#ffffff', ...ownFrame };
		return [rect(box, paint), words(text, [i * step + 18, y + 7.6], { size: 7.4 })];
	});
}
