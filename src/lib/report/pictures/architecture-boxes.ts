import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitText, sizeToFit } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Shape } from './picture.ts';
import { rect, words } from './shapes.ts';

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

/** A component, or a layer at the side: name, mark, grade and figure in a box. */
export function boxShapes(
	box: ArchitectureBox,
	place: BoxPlace,
	nameLines: number
): readonly Shape[] {
	const look = gradeLook(box.grade);
	const { x, y, width: boxWidth, height } = place;
	const lines = fitText(box.name, (boxWidth - 10) / 8.2, nameLines);
	const ground = { x: x + 2, y: y + 2, width: boxWidth - 4, height: height - 4 };
	const { background: fill, hatch, border: stroke } = look;
	return [
		rect(place, { radius: 3, fill, hatch, stroke, strokeWidth: 1 }),
		// A plain ground under the words keeps them readable on patterns.
		rect(ground, { radius: 2, fill }),
		...lines.map((text, i) => words(text, [x + 5, y + 11.5 + i * 9.8], { size: 8.2 })),
		...gradeLine(box, place)
	];
}

/** Mark, letter and figure at the foot of a box. */
function gradeLine(box: ArchitectureBox, { x, y, width, height }: BoxPlace): readonly Shape[] {
	const { ink: color } = gradeLook(box.grade);
	const bottom = y + height;
	const room = width - (box.sign === '' ? 24 : 31);
	const figure = { size: sizeToFit(box.figure, room, 7), anchor: 'end', color } as const;
	return [
		gradeMark(box.grade, [x + 7.5, bottom - 8.5], 3.6),
		words(box.grade ?? '–', [x + 13.5, bottom - 5.8], { size: 8.6, weight: 'bold', color }),
		words(box.sign, [x + 20.1, bottom - 8], { size: 5.5, weight: 'bold', color }),
		words(box.figure, [x + width - 3.5, bottom - 5.8], figure)
	];
}
