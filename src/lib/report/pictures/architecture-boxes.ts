import type { Grade } from '#lib/domain/scoring/grade.ts';
import { estimateEms, fitLine, fitText } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { PictureTarget, Shape } from './picture.ts';
import { rect, words } from './shapes.ts';

/** A box of the architecture: a layer or a component with its figures, already in words. */
export type ArchitectureBox = {
	readonly name: string;
	readonly grade: Grade | null;
	/** The grade in a word, e.g. `C※` or `判定前`. */
	readonly gradeWord: string;
	/** The grade as it is said of a layer, e.g. `評価 B` or `判定前`. */
	readonly gradeLabel: string;
	/** The score in words, e.g. `71.4%`, or a dash. */
	readonly figure: string;
	/** What a link over the box is called, and where it leads. */
	readonly linkName: string;
	readonly target: PictureTarget;
};

/** Where a box stands. */
export type BoxPlace = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** Boxes lower than this have one line: mark, name and figure. */
const oneLine = 20;
const size = 8;

/** A component: name, mark, grade and figure in a box, or in one line where the box is low. */
export const componentShapes = (box: ArchitectureBox, place: BoxPlace): readonly Shape[] => [
	...groundShapes(box, place),
	...(place.height < oneLine ? lineShapes(box, place) : labelShapes(box, place))
];

function groundShapes({ grade }: ArchitectureBox, place: BoxPlace): readonly Shape[] {
	const { background: fill, hatch, border: stroke } = gradeLook(grade);
	const { x, y, width, height } = place;
	const ground = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
	return [
		rect(place, { radius: 3, fill, hatch, stroke, strokeWidth: 0.9 }),
		// A plain ground under the words keeps them readable on patterns.
		rect(ground, { radius: 2, fill })
	];
}

function labelShapes(box: ArchitectureBox, { x, y, width, height }: BoxPlace): readonly Shape[] {
	const { ink: color } = gradeLook(box.grade);
	const bottom = y + height - 5.6;
	const bold = { size, weight: 'bold', color } as const;
	const room = width - 14 - estimateEms(box.figure) * size;
	const word = estimateEms(box.gradeWord) * bold.size <= room ? box.gradeWord : '–';
	return [
		...fitText(box.name, (width - 8) / size, 2).map((text, i) =>
			words(text, [x + 4, y + 10.4 + i * 9.4], { size })
		),
		gradeMark(box.grade, [x + 6.5, bottom - 2.8], 3),
		words(word, [x + 11, bottom], bold),
		words(box.figure, [x + width - 4, bottom], { size, anchor: 'end', color })
	];
}

function lineShapes(box: ArchitectureBox, { x, y, width, height }: BoxPlace): readonly Shape[] {
	const { ink: color } = gradeLook(box.grade);
	const baseline = y + height / 2 + 2.9;
	const figure = box.grade === null ? box.figure : `${box.gradeWord} ${box.figure}`;
	const room = width - 20 - estimateEms(figure) * size;
	return [
		gradeMark(box.grade, [x + 7, y + height / 2], 3),
		words(fitLine(box.name, room / size), [x + 13, baseline], { size }),
		words(figure, [x + width - 4, baseline], { size, anchor: 'end', color })
	];
}

/** A layer across all others: its name above, its grade and figure below. */
export function sideShapes(box: ArchitectureBox, place: BoxPlace): readonly Shape[] {
	const { background: fill, border: stroke, ink: color } = gradeLook(box.grade);
	const { x, y, width, height } = place;
	const bottom = y + height - 7;
	const bold = { size: 9, weight: 'bold' } as const;
	const isBeside = estimateEms(box.gradeWord + box.figure) * bold.size <= width - 23;
	const isHigh = height >= 60;
	// A long word stands above the figure.
	const wordBottom = isBeside || !isHigh ? bottom : bottom - 12;
	return [
		rect(place, { radius: 4, fill, stroke, strokeWidth: 1.2 }),
		...fitText(box.name, (width - 12) / bold.size, isHigh ? 3 : 1).map((text, i) =>
			words(text, [x + 6, y + 13 + i * 11], bold)
		),
		gradeMark(box.grade, [x + 10, wordBottom - 3.2], 3.8),
		words(isBeside || isHigh ? box.gradeWord : '–', [x + 17, wordBottom], { ...bold, color }),
		words(box.figure, [x + width - 6, bottom], { ...bold, anchor: 'end', color })
	];
}

/** The bar at the head of a layer, and the frame around what it has. */
export function layerShapes(
	layer: ArchitectureBox,
	place: BoxPlace,
	headHeight: number
): readonly Shape[] {
	const { background, border: stroke, ink: color } = gradeLook(layer.grade);
	const { x, y, width } = place;
	const middle = y + headHeight / 2;
	const frame = { radius: 4, stroke, strokeWidth: 1.2 };
	const figure = `${layer.gradeLabel}　${layer.figure}`;
	const room = width - 40 - estimateEms(figure) * 9;
	return [
		rect(place, { ...frame, fill: '#ffffff' }),
		rect({ ...place, height: headHeight }, { ...frame, fill: background }),
		gradeMark(layer.grade, [x + 12, middle], 4.4),
		words(fitLine(layer.name, room / 10), [x + 22, middle + 3.6], { size: 10, weight: 'bold' }),
		words(figure, [x + width - 7, middle + 3.3], { size: 9, weight: 'bold', anchor: 'end', color })
	];
}
