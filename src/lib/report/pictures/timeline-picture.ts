import { estimateEms } from './fit-text.ts';
import { legendShapes } from './picture-legend.ts';
import type { Picture, PicturePlace, Shape } from './picture.ts';
import { line, words } from './shapes.ts';
import { stepHeight, stepShapes, type ExpectedScore } from './step-line.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import {
	stateMark,
	timelineColumns,
	timelineHeights,
	timelineRowShapes,
	type TimelineRow,
	type TimelineState
} from './timeline-row.ts';

export type TimelineWords = {
	readonly asOf: string;
	readonly monthOf: (month: number) => string;
	readonly yearOf: (year: number) => string;
	readonly states: Readonly<Record<TimelineState, string>>;
	/** What the step line is, a line of words to each. */
	readonly expected: readonly string[];
};

type Mark = { readonly date: string; readonly label: string };

export type Timeline = {
	/** Owners, each followed by the actions that are theirs. */
	readonly rows: readonly TimelineRow[];
	readonly asOf: string;
	/** Other days to be seen; those outside of the time shown are left out. */
	readonly marks: readonly Mark[];
	/** The score after each day if all goes to plan, from the reference date on; empty without. */
	readonly expected: readonly ExpectedScore[];
	readonly words: TimelineWords;
	readonly description: string;
};

const { width, plotFrom, plotTo } = timelineColumns;
const axisHeight = 36;
const legendGap = 6;

/** Actions by owner where they are due on an axis of time; above it what the score becomes with them. */
export function timelinePicture(timeline: Timeline): Picture {
	const { rows, asOf, marks, expected, words: said, description } = timeline;
	const dues = rows.flatMap((row) => (row.kind === 'action' ? (row.due ?? []) : []));
	const axis = timeAxis([...dues, ...expected.map(({ date }) => date)], asOf, {
		from: plotFrom,
		to: plotTo
	});
	const axisTop = expected.length === 0 ? 0 : stepHeight;
	const rowsTop = axisTop + axisHeight;
	const tops = topsOf(rows, rowsTop);
	const bottom = rowsTop + rows.reduce((sum, { kind }) => sum + timelineHeights[kind], 0) + 3;
	const legend = legendShapes(legendItems(rows, said), width, bottom + legendGap);
	return {
		width,
		height: bottom + legendGap + legend.height,
		description,
		shapes: [
			...axisShapes(axis, said, { top: axisTop, bottom }),
			...dayLines(axis, [{ date: asOf, label: said.asOf }, ...marks], { top: axisTop, bottom }),
			...(expected.length === 0 ? [] : stepShapes(expected, axis, said.expected)),
			...rows.flatMap((row, i) => timelineRowShapes(row, tops[i] ?? 0, { axis, asOf })),
			line({ stroke: '#cccccc', strokeWidth: 0.5 }, [0, bottom], [width, bottom]),
			...legend.shapes
		],
		places: rows.flatMap((row, i): readonly PicturePlace[] => {
			if (row.kind === 'owner') return [];
			const { linkName: name, target } = row;
			return [{ x: 0, y: tops[i] ?? 0, width, height: timelineHeights.action, name, target }];
		})
	};
}

function topsOf(rows: readonly TimelineRow[], from: number): readonly number[] {
	let top = from;
	return rows.map(({ kind }) => {
		const own = top;
		top += timelineHeights[kind];
		return own;
	});
}

type Span = { readonly top: number; readonly bottom: number };

/** Width of a year's name with some room. */
const yearWidth = 38;

/** Months and years over thin lines; a year just before the next has no room for its name. */
function axisShapes(axis: TimeAxis, said: TimelineWords, { top, bottom }: Span): readonly Shape[] {
	const years = axis.ticks.filter(({ namesYear }) => namesYear);
	const isNamed = (x: number): boolean => {
		const next = years.find((year) => year.x > x);
		return next === undefined || next.x - x >= yearWidth;
	};
	return axis.ticks.flatMap(({ x, year, month, namesYear }) => {
		const look = { size: 8, color: '#4d4d4d' } as const;
		const name = axis.names === 'years' ? '' : said.monthOf(month);
		return [
			line({ stroke: '#cccccc', strokeWidth: 0.5 }, [x, top + 13], [x, bottom]),
			...(namesYear && isNamed(x) ? [words(said.yearOf(year), [x + 2, top + 19], look)] : []),
			...(name === '' ? [] : [words(name, [x + 2, top + 30], look)])
		];
	});
}

/** The reference date is named before its line, other days after theirs, unless they would write over another. */
function dayLines(
	axis: TimeAxis,
	[asOf, ...marks]: readonly [Mark, ...Mark[]],
	{ top, bottom }: Span
): readonly Shape[] {
	const color = '#00118f';
	const look = { size: 8, weight: 'bold', color } as const;
	const now = axis.xOf(asOf.date);
	const shapes: Shape[] = [
		line({ stroke: color, strokeWidth: 0.9 }, [now, top], [now, bottom]),
		words(asOf.label, [now - 3, top + 8], { ...look, anchor: 'end' })
	];
	let taken = now;
	for (const { date, label } of marks.filter((mark) => axis.holds(mark.date))) {
		const x = axis.xOf(date);
		const wide = estimateEms(label) * look.size;
		const left = Math.min(x + 3, width - wide);
		shapes.push(line({ stroke: color, strokeWidth: 0.9, dash: [3, 2] }, [x, top], [x, bottom]));
		if (left < taken) continue;
		shapes.push(words(label, [left, top + 8], look));
		taken = left + wide;
	}
	return shapes;
}

/** Only marks that the rows have. */
const legendItems = (rows: readonly TimelineRow[], { states }: TimelineWords) =>
	(['overdue', 'open', 'done'] as const)
		.filter((state) =>
			rows.some((row) => row.kind === 'action' && row.due !== null && row.state === state)
		)
		.map((state) => ({
			signWidth: 8,
			draw: (x: number, middle: number) => [stateMark(state, [x + 4, middle])],
			text: states[state]
		}));
