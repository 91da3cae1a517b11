import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitLine } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import { bottomOfRows, namedRows, weightOfRow } from './named-rows.ts';
import type { Picture, Point, Shape } from './picture.ts';
import { line, words } from './shapes.ts';

/** How something stood in a year; null where that year does not know it. */
export type YearScore = {
	readonly percent: number | null;
	readonly grade: Grade | null;
	/** Grade and score in a word, e.g. `C 52.9%`. */
	readonly label: string;
};

export type YearRow = {
	readonly name: string;
	/** The city stands above its layers. */
	readonly kind: 'city' | 'layer';
	readonly scores: readonly (YearScore | null)[];
};

export type Years = {
	/** Names of the years, from the earliest to this one. */
	readonly years: readonly string[];
	readonly rows: readonly YearRow[];
	/** Over the line that shows the movement. */
	readonly move: string;
	readonly description: string;
};

const [width, nameWidth, lineWidth] = [489, 132, 62];
const rowHeight = 20;
const grid = { top: 16, rowHeight, width, nameWidth: nameWidth - 8 };

/** Years that fit beside each other. */
const mostYears = 5;

/** The last years side by side: grade and score of each, and the movement as a line from 0 to 100 %. */
export function yearsPicture({ years, rows, move, description }: Years): Picture {
	const shown = years.slice(-mostYears);
	const step = (width - nameWidth - lineWidth - 8) / Math.max(1, shown.length);
	const xOf = (i: number): number => nameWidth + i * step;
	const bottom = bottomOfRows(rows, grid);
	const quiet = { size: 8, color: '#4d4d4d' } as const;
	return {
		width,
		height: bottom + 1,
		description,
		shapes: [
			...shown.map((year, i) => words(fitLine(year, step / 8), [xOf(i), 10], quiet)),
			words(move, [width - lineWidth, 10], quiet),
			...namedRows(rows, grid, (row, middle) =>
				besideName({ ...row, scores: row.scores.slice(-mostYears) }, middle, xOf)
			)
		]
	};
}

function besideName(row: YearRow, middle: number, xOf: (i: number) => number): readonly Shape[] {
	const baseline = middle + 3;
	return [
		...row.scores.flatMap((score, i) =>
			score === null
				? [words('–', [xOf(i) + 9, baseline], { size: 8, color: '#4d4d4d' })]
				: [
						gradeMark(score.grade, [xOf(i) + 3.5, middle], 3.2),
						words(score.label, [xOf(i) + 10, baseline], {
							size: 8,
							weight: weightOfRow(row),
							color: gradeLook(score.grade).ink
						})
					]
		),
		...movement(row.scores, middle - rowHeight / 2)
	];
}

/** A line through the scores; years without one are passed over. */
function movement(scores: YearRow['scores'], top: number): readonly Shape[] {
	const from = width - lineWidth + 4;
	const step = (lineWidth - 8) / Math.max(1, scores.length - 1);
	const points = scores.flatMap((score, i): readonly (readonly [Point, Grade | null])[] => {
		if (score?.percent === undefined || score.percent === null) return [];
		const y = top + rowHeight - 3 - ((rowHeight - 6) * score.percent) / 100;
		return [[[Math.round((from + i * step) * 100) / 100, Math.round(y * 100) / 100], score.grade]];
	});
	return [
		...(points.length < 2
			? []
			: [line({ stroke: '#4d4d4d', strokeWidth: 1 }, ...points.map(([point]) => point))]),
		...points.map(([point, grade]) => gradeMark(grade, point, 2.4))
	];
}
