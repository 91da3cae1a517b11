import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitLine } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import { bottomOfRows, namedRows, weightOfRow } from './named-rows.ts';
import type { Picture, Point, Shape } from './picture.ts';
import { line, words } from './shapes.ts';

/** How something stood in a year; null where that year does not know it. */
export type YearScore = {
	/** Null where so little is answered that no line leads there. */
	readonly moved: number | null;
	readonly grade: Grade | null;
	/** In a word, e.g. `C`; empty where there is no grade. */
	readonly rating: string;
	/** E.g. `52.9%`. */
	readonly percent: string;
};

export type YearRow = {
	readonly name: string;
	/** The city stands above its layers. */
	readonly kind: 'city' | 'layer';
	readonly scores: readonly (YearScore | null)[];
};

export type Years = {
	/** From the earliest to this one, with their names. */
	readonly years: readonly { readonly fiscalYear: number; readonly name: string }[];
	readonly rows: readonly YearRow[];
	/** Over the line that shows the movement. */
	readonly move: string;
	readonly description: string;
};

const [width, nameWidth, lineWidth] = [489, 132, 62];
const quiet = { size: 8, color: '#4d4d4d' } as const;

/** Years whose figures fit beside each other; of more the line alone tells. */
export const mostYearsShown = 7;

/** How the figures of a year stand in its place: in one line where there is room, else the grade above the score. */
type Room = { readonly rowHeight: number; readonly headSize: number; readonly lines: 1 | 2 };

const roomFor = (years: number): Room =>
	years <= 5 ? { rowHeight: 20, headSize: 8, lines: 1 } : { rowHeight: 24, headSize: 7, lines: 2 };

/** The last years side by side: grade and score of each, and the movement through all as a line from 0 to 100 %. */
export function yearsPicture({ years, rows, move, description }: Years): Picture {
	const shown = years.slice(-mostYearsShown);
	const room = roomFor(shown.length);
	const grid = { top: 16, rowHeight: room.rowHeight, width, nameWidth: nameWidth - 8 };
	const step = (width - nameWidth - lineWidth - 8) / Math.max(1, shown.length);
	const xOf = (i: number): number => nameWidth + i * step;
	const bottom = bottomOfRows(rows, grid);
	const heads = shown.map(({ name }, i) =>
		words(fitLine(name, step / room.headSize), [xOf(i), 10], { ...quiet, size: room.headSize })
	);
	return {
		width,
		height: bottom + 1,
		description,
		shapes: [
			...heads,
			words(move, [width - lineWidth, 10], quiet),
			...namedRows(rows, grid, (row, middle) => [
				...row.scores
					.slice(-mostYearsShown)
					.flatMap((score, i) => scoreShapes(score, [xOf(i), middle], weightOfRow(row), room)),
				...movement(row.scores, placesOf(years), middle - room.rowHeight / 2, room.rowHeight)
			])
		]
	};
}

function scoreShapes(
	score: YearScore | null,
	[x, middle]: Point,
	weight: 'bold' | 'regular',
	{ lines }: Room
): readonly Shape[] {
	if (score === null) return [words('–', [x + 9, middle + 3], quiet)];
	const look = { size: 8, weight, color: gradeLook(score.grade).ink } as const;
	const mark = (y: number) => gradeMark(score.grade, [x + 3.5, y], 3.2);
	if (lines === 1) {
		const label = [score.rating, score.percent].filter((one) => one !== '').join(' ');
		return [mark(middle), words(label, [x + 10, middle + 3], look)];
	}
	return [
		mark(middle - 5),
		...(score.rating === '' ? [] : [words(score.rating, [x + 10, middle - 2], look)]),
		words(score.percent, [x, middle + 8], look)
	];
}

/** Where each year stands from the first, 0, to the last, 1: a year without an assessment leaves its place empty. */
function placesOf(years: Years['years']): readonly number[] {
	const [first = 0, last = 1] = [years.at(0)?.fiscalYear, years.at(-1)?.fiscalYear];
	return years.map(({ fiscalYear }) => (fiscalYear - first) / Math.max(1, last - first));
}

/** A line through the scores; years without one are passed over. */
function movement(
	scores: YearRow['scores'],
	places: readonly number[],
	top: number,
	height: number
): readonly Shape[] {
	const [from, reach] = [width - lineWidth + 4, lineWidth - 8];
	const points = scores.flatMap((score, i): readonly (readonly [Point, Grade | null])[] => {
		if (score === null || score.moved === null) return [];
		const y = top + height - 3 - ((height - 6) * score.moved) / 100;
		return [[[hundredths(from + (places[i] ?? 0) * reach), hundredths(y)], score.grade]];
	});
	return [
		...(points.length < 2
			? []
			: [line({ stroke: '#4d4d4d', strokeWidth: 1 }, ...points.map(([point]) => point))]),
		...points
			.filter((_, i) => points.length <= mostMarks || i === 0 || i === points.length - 1)
			.map(([point, grade]) => gradeMark(grade, point, 2.4))
	];
}

/** Marks that can be told apart on the line; of more years the first and the last alone have one. */
const mostMarks = 11;

const hundredths = (value: number): number => Math.round(value * 100) / 100;
