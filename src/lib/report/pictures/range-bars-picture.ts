import type { Grade } from '#lib/domain/scoring/grade.ts';
import { estimateEms, fitText, sizeToFit } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Picture, Shape } from './picture.ts';
import { ink, line, rect, words } from './shapes.ts';

/** One bar: how far a layer is, and how far it can still go either way. */
export type RangeBar = {
	readonly label: string;
	readonly grade: Grade | null;
	readonly percent: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Right of the bar, e.g. `71.4% 回答率 85.0%`. */
	readonly figure: string;
};

const width = 250;
const rowHeight = 24;
const scaleFrom = 6;
const scaleTo = width - 6;
const textSize = 8.2;

/** Layers as bars from 0 to 100 with whiskers from `low` to `high`. */
export function rangeBarsPicture(bars: readonly RangeBar[], description: string): Picture {
	return {
		width,
		height: bars.length * rowHeight + 14,
		description,
		shapes: [
			...[0, 25, 50, 75, 100].flatMap((percent) => gridLine(percent, bars.length * rowHeight)),
			...bars.flatMap((bar, index) => barShapes(bar, index * rowHeight))
		]
	};
}

const xOf = (percent: number): number =>
	Math.round((scaleFrom + ((scaleTo - scaleFrom) * percent) / 100) * 100) / 100;

function gridLine(percent: number, height: number): readonly Shape[] {
	const x = xOf(percent);
	return [
		line({ stroke: '#d9d9d9', strokeWidth: 0.5 }, [x, 0], [x, height]),
		words(String(percent), [x, height + 9], { size: 6.8, anchor: 'middle', color: '#4d4d4d' })
	];
}

function barShapes(bar: RangeBar, top: number): readonly Shape[] {
	const look = gradeLook(bar.grade);
	const room = scaleTo - scaleFrom - 15 - textSize * estimateEms(bar.figure);
	const size = sizeToFit(bar.label, room, textSize);
	const label = fitText(bar.label, room / size, 1)[0] ?? '';
	const figure = { size: textSize, weight: 'bold', anchor: 'end', color: look.ink } as const;
	return [
		rect({ x: 0, y: top + 1, width, height: 11 }, { fill: '#ffffff' }),
		gradeMark(bar.grade, [scaleFrom + 3, top + 7], 3.2),
		words(label, [scaleFrom + 11, top + 10], { size }),
		words(bar.figure, [scaleTo, top + 10], figure),
		...(bar.percent === null ? [] : [filled(bar.percent, top, look.border)]),
		...whisker(bar, top)
	];
}

function filled(percent: number, top: number, fill: string): Shape {
	const width = Math.max(0.5, xOf(percent) - scaleFrom);
	return rect({ x: scaleFrom, y: top + 15, width, height: 7 }, { fill });
}

function whisker({ low, high }: RangeBar, top: number): readonly Shape[] {
	if (low === null || high === null) return [];
	const [from, to, y] = [xOf(low), xOf(high), top + 18.5];
	const paint = { stroke: ink, strokeWidth: 1.1 };
	return [
		line(paint, [from, y], [to, y]),
		line(paint, [from, y - 4.5], [from, y + 4.5]),
		line(paint, [to, y - 4.5], [to, y + 4.5])
	];
}
