import { estimateEms, fitLine } from './fit-text.ts';
import type { PictureTarget, Point, Shape } from './picture.ts';
import { circle, line, polygon, rect, words } from './shapes.ts';
import type { TimeAxis } from './time-axis.ts';

/** An action on the timeline, or an owner above those that are theirs. */
export type TimelineRow =
	| { readonly kind: 'owner'; readonly name: string }
	| {
			readonly kind: 'action';
			readonly title: string;
			/** The day it is due; null where there is none. */
			readonly due: string | null;
			readonly state: TimelineState;
			/** Said beside the mark: the day, and what is to be said of it, e.g. `10月30日 期限超過`. */
			readonly label: string;
			readonly linkName: string;
			readonly target: PictureTarget;
	  };

export type TimelineState = 'open' | 'overdue' | 'done';

/** Width of the picture, and where its axis stands. */
export const timelineColumns = { width: 489, plotFrom: 192, plotTo: 442 } as const;

/** Heights of a row; an owner stands a little apart from what is above. */
export const timelineHeights = { owner: 17, action: 13 } as const;

const size = 8.2;
const colors: Readonly<Record<TimelineState, string>> = {
	open: '#0946f1',
	overdue: '#ce0000',
	done: '#767676'
};

/** A row: an owner's name over a line, or an action with its mark where it is due. */
export function timelineRowShapes(
	row: TimelineRow,
	top: number,
	{ axis, asOf }: { readonly axis: TimeAxis; readonly asOf: string }
): readonly Shape[] {
	const baseline = top + timelineHeights[row.kind] - 3.4;
	const { width, plotFrom } = timelineColumns;
	if (row.kind === 'owner') {
		const name = fitLine(row.name, width / 8.4);
		return [
			line({ stroke: '#cccccc', strokeWidth: 0.5 }, [0, top + 2], [width, top + 2]),
			words(name, [0, baseline], { size: 8.4, weight: 'bold' })
		];
	}
	const middle = top + timelineHeights.action / 2;
	return [
		words(fitLine(row.title, (plotFrom - 20) / size), [12, baseline], { size }),
		...(row.due === null
			? [words(row.label, [plotFrom + 4, baseline], { size, color: '#4d4d4d' })]
			: dueShapes(row.state, { ...row, due: row.due }, { axis, asOf, middle, baseline }))
	];
}

type Drawing = {
	readonly axis: TimeAxis;
	readonly asOf: string;
	readonly middle: number;
	readonly baseline: number;
};

/** The time between the reference date and the due day as a line, the mark at its end, and the day. */
function dueShapes(
	state: TimelineState,
	{ due, label }: { readonly due: string; readonly label: string },
	{ axis, asOf, middle, baseline }: Drawing
): readonly Shape[] {
	const color = colors[state];
	const [x, now] = [axis.xOf(due), axis.xOf(asOf)];
	const between = { stroke: color, strokeWidth: 1, ...(state === 'overdue' && overdueDash) };
	return [
		...(state === 'done' ? [] : [line(between, [now, middle], [x, middle])]),
		...labelBeside(label, { x, now, state, baseline }),
		stateMark(state, [x, middle])
	];
}

const overdueDash = { dash: [2.5, 1.5] as const };

type Label = {
	readonly x: number;
	readonly now: number;
	readonly state: TimelineState;
	readonly baseline: number;
};

/** Right of the mark and of its line, unless that is out of the picture; on a ground that covers lines. */
function labelBeside(label: string, { x, now, state, baseline }: Label): readonly Shape[] {
	const wide = estimateEms(label) * size;
	const { width, plotFrom } = timelineColumns;
	const after = (state === 'overdue' ? Math.max(x, now) : x) + 6;
	const before = x - 7 - wide;
	const crosses = state === 'done' && x < now && after + wide > now && before >= plotFrom;
	const left = crosses || after + wide > width ? before : after;
	const isLate = state === 'overdue';
	const ground = { x: left - 1, y: baseline - 7.5, width: wide + 2, height: 9.5 };
	return [
		rect(ground, { fill: '#ffffff' }),
		words(label, [left, baseline], {
			size,
			color: isLate ? '#850000' : '#333333',
			weight: isLate ? 'bold' : 'regular'
		})
	];
}

/** Due: a diamond; overdue: a square; done: a ring. */
export function stateMark(state: TimelineState, [x, y]: Point): Shape {
	const fill = colors[state];
	switch (state) {
		case 'open':
			return polygon({ fill }, [x, y - 4], [x + 4, y], [x, y + 4], [x - 4, y]);
		case 'overdue':
			return rect({ x: x - 3.4, y: y - 3.4, width: 6.8, height: 6.8 }, { fill });
		case 'done':
			return circle([x, y], 3, { fill: '#ffffff', stroke: fill, strokeWidth: 1 });
	}
}
