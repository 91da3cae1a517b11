import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitText, sizeToFit } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Shape } from './picture.ts';

/** A box of the architecture: a layer or a component with its figures, already in words. */
export type ArchitectureBox = {
	readonly name: string;
	readonly grade: Grade | null;
	/** The word for the grade, e.g. `評価 B` or `判定前`. */
	readonly gradeLabel: string;
	/** Said small behind the grade where it is held down; else ''. */
	readonly sign: string;
	/** The figure in words, e.g. `71.4%（61.0–82.3%）`. */
	readonly figure: string;
};

/** Where a box stands. */
export type BoxPlace = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

const ink = '#1a1a1c';

/** A component, or a layer at the side: name, mark, grade and figure in a box. */
export function boxShapes(
	box: ArchitectureBox,
	place: BoxPlace,
	nameLines: number
): readonly Shape[] {
	const look = gradeLook(box.grade);
	const { x, y, width: boxWidth, height } = place;
	const lines = fitText(box.name, (boxWidth - 10) / 8.2, nameLines);
	const text = { kind: 'text', anchor: 'start' } as const;
	return [
		{
			kind: 'rect',
			...place,
			radius: 3,
			fill: look.background,
			hatch: look.hatch,
			stroke: look.border,
			strokeWidth: 1
		},
		// A plain ground under the words keeps them readable on patterns.
		{
			kind: 'rect',
			x: x + 2,
			y: y + 2,
			width: boxWidth - 4,
			height: height - 4,
			radius: 2,
			fill: look.background
		},
		...lines.map((line, i): Shape => ({
			...text,
			x: x + 5,
			y: y + 11.5 + i * 9.8,
			text: line,
			size: 8.2,
			weight: 'regular',
			color: ink
		})),
		...gradeLine(box, place)
	];
}

/** Mark, letter and figure at the foot of a box. */
function gradeLine(box: ArchitectureBox, { x, y, width, height }: BoxPlace): readonly Shape[] {
	const look = gradeLook(box.grade);
	const bottom = y + height;
	const text = { kind: 'text', anchor: 'start' } as const;
	const room = width - (box.sign === '' ? 24 : 31);
	return [
		gradeMark(box.grade, [x + 7.5, bottom - 8.5], 3.6),
		{
			...text,
			x: x + 13.5,
			y: bottom - 5.8,
			text: box.grade ?? '–',
			size: 8.6,
			weight: 'bold',
			color: look.ink
		},
		{
			...text,
			x: x + 20.1,
			y: bottom - 8,
			text: box.sign,
			size: 5.5,
			weight: 'bold',
			color: look.ink
		},
		{
			...text,
			x: x + width - 3.5,
			y: bottom - 5.8,
			text: box.figure,
			size: sizeToFit(box.figure, room, 7),
			weight: 'regular',
			anchor: 'end',
			color: look.ink
		}
	];
}
