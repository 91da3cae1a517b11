import type { Grade } from '#lib/domain/scoring/grade.ts';
import { estimateEms } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Point, Shape } from './picture.ts';
import { line, words } from './shapes.ts';
import type { TimeAxis } from './time-axis.ts';
import { timelineColumns } from './timeline-row.ts';

/** What the score is from a day on, its grade and both in a word, e.g. `C 80.4%`. */
export type ExpectedScore = {
	readonly date: string;
	readonly percent: number;
	readonly grade: Grade | null;
	readonly label: string;
};

/** Height of the line with its scale and words. */
export const stepHeight = 78;

const [top, bottom] = [14, 68];
const { width, plotFrom, plotTo } = timelineColumns;
const quiet = { size: 8, color: '#4d4d4d' } as const;

const yOf = (percent: number): number =>
	Math.round((bottom - ((bottom - top) * percent) / 100) * 100) / 100;

/** The score over time as steps; each day that changes the grade is named, and the last. */
export function stepShapes(
	expected: readonly ExpectedScore[],
	axis: TimeAxis,
	title: readonly string[]
): readonly Shape[] {
	const points = expected.map(({ date, percent }): Point => [axis.xOf(date), yOf(percent)]);
	const corners = points.flatMap(([x, y], i): readonly Point[] => {
		const before = points[i - 1];
		return before === undefined
			? [[x, y]]
			: [
					[x, before[1]],
					[x, y]
				];
	});
	const end: Point = [plotTo, points.at(-1)?.[1] ?? bottom];
	return [
		...title.map((text, i) => words(text, [0, top + 12 + i * 11], { size: 8.2 })),
		...[0, 50, 100].flatMap((percent) => [
			line(
				{ stroke: '#dddddd', strokeWidth: 0.5 },
				[plotFrom, yOf(percent)],
				[plotTo, yOf(percent)]
			),
			words(`${String(percent)}%`, [plotFrom - 4, yOf(percent) + 2.8], { ...quiet, anchor: 'end' })
		]),
		line({ stroke: '#4d4d4d', strokeWidth: 1.2 }, ...corners, end),
		...expected.map(({ grade }, i) => gradeMark(grade, points[i] ?? end, 3.2)),
		...labels(expected, points)
	];
}

/** Names above their points, else below, from left to right; one that fits nowhere is left out. */
function labels(expected: readonly ExpectedScore[], points: readonly Point[]): readonly Shape[] {
	const shapes: Shape[] = [];
	const taken = { above: 0, below: 0 };
	for (const [i, { label, grade }] of expected.entries()) {
		const [x, y] = points[i] ?? [0, 0];
		const changes = i === 0 || expected[i - 1]?.grade !== grade || i === expected.length - 1;
		const wide = estimateEms(label) * 8;
		const left = Math.min(x + 3, width - wide);
		const side = (['above', 'below'] as const).find((some) => left >= taken[some]);
		if (!changes || side === undefined) continue;
		const baseline = side === 'above' ? y - 6.5 : y + 12.5;
		const look = { size: 8, weight: 'bold', color: gradeLook(grade).ink } as const;
		shapes.push(words(label, [left, baseline], look));
		taken[side] = left + wide + 4;
	}
	return shapes;
}
