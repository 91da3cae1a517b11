import type { Grade } from '#lib/domain/scoring/grade.ts';
import { fitText } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Picture, Shape } from './picture.ts';

/** A box of the architecture: a layer or a component with its figures, already in words. */
export type ArchitectureBox = {
	readonly name: string;
	readonly grade: Grade | null;
	/** The word for the grade, e.g. `評価 B` or `判定前`. */
	readonly gradeLabel: string;
	/** The figure in words, e.g. `71.4%（61.0–82.3%）`. */
	readonly figure: string;
};

export type ArchitectureLayer = ArchitectureBox & {
	readonly components: readonly ArchitectureBox[];
	/** Said where a layer that is answered per component has none; empty for other layers. */
	readonly emptyNote: string;
};

/** Layers stacked from top to bottom, and those that run across all of them at the side. */
export type Architecture = {
	readonly stacked: readonly ArchitectureLayer[];
	readonly across: readonly ArchitectureBox[];
	readonly description: string;
};

const width = 500;
const sideWidth = 104;
const gap = 8;
const headHeight = 24;
const boxHeight = 39;
/** Boxes beside each other: as many as there are, from four to six. */
const perRowOf = (count: number): number => Math.min(6, Math.max(4, count));
const ink = '#1a1a1c';

/** The whole city at a glance: every layer and component as a box with name, mark, grade and figure. */
export function architecturePicture(architecture: Architecture): Picture {
	const { stacked, across, description } = architecture;
	const mainWidth = across.length === 0 ? width : width - sideWidth - gap;
	const shapes: Shape[] = [];
	let y = 0;
	for (const layer of stacked) {
		const height = layerHeight(layer);
		shapes.push(...layerShapes(layer, { x: 0, y, width: mainWidth, height }));
		y += height + gap;
	}
	const height = y - gap;
	const sideHeight = (height - gap * (across.length - 1)) / Math.max(1, across.length);
	across.forEach((box, index) => {
		const place = {
			x: mainWidth + gap,
			y: index * (sideHeight + gap),
			width: sideWidth,
			height: sideHeight
		};
		shapes.push(...boxShapes(box, place, 4));
	});
	return { width, height, shapes, description };
}

type Place = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

function layerHeight({ components, emptyNote }: ArchitectureLayer): number {
	if (components.length > 0) {
		return (
			headHeight + 4 + Math.ceil(components.length / perRowOf(components.length)) * (boxHeight + 6)
		);
	}
	return headHeight + (emptyNote === '' ? 0 : 18);
}

function layerShapes(layer: ArchitectureLayer, place: Place): readonly Shape[] {
	const look = gradeLook(layer.grade);
	const { x, y, width: layerWidth } = place;
	const perRow = perRowOf(layer.components.length);
	const boxWidth = (layerWidth - 16 - (perRow - 1) * 6) / perRow;
	const middle = y + headHeight / 2;
	return [
		{ kind: 'rect', ...place, radius: 4, fill: '#ffffff', stroke: look.border, strokeWidth: 1.4 },
		{
			kind: 'rect',
			x,
			y,
			width: layerWidth,
			height: headHeight,
			radius: 4,
			fill: look.background,
			stroke: look.border,
			strokeWidth: 1.4
		},
		gradeMark(layer.grade, [x + 13, middle], 5),
		{
			kind: 'text',
			x: x + 24,
			y: middle + 3.6,
			text: layer.name,
			size: 10.5,
			weight: 'bold',
			anchor: 'start',
			color: ink
		},
		{
			kind: 'text',
			x: x + layerWidth - 8,
			y: middle + 3.4,
			text: `${layer.gradeLabel}　${layer.figure}`,
			size: 9,
			weight: 'bold',
			anchor: 'end',
			color: look.ink
		},
		...layer.components.flatMap((box, index) =>
			boxShapes(
				box,
				{
					x: x + 8 + (index % perRow) * (boxWidth + 6),
					y: y + headHeight + 5 + Math.floor(index / perRow) * (boxHeight + 6),
					width: boxWidth,
					height: boxHeight
				},
				2
			)
		),
		...emptyNoteShapes(layer, place)
	];
}

function emptyNoteShapes({ emptyNote }: ArchitectureLayer, { x, y }: Place): readonly Shape[] {
	if (emptyNote === '') return [];
	const at = { x: x + 10, y: y + headHeight + 12 };
	return [
		{
			kind: 'text',
			...at,
			text: emptyNote,
			size: 8.2,
			weight: 'regular',
			anchor: 'start',
			color: '#4d4d4d'
		}
	];
}

function boxShapes(box: ArchitectureBox, place: Place, nameLines: number): readonly Shape[] {
	const look = gradeLook(box.grade);
	const { x, y, width: boxWidth, height } = place;
	const lines = fitText(box.name, (boxWidth - 10) / 8.2, nameLines);
	const bottom = y + height;
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
		gradeMark(box.grade, [x + 9, bottom - 8.5], 3.6),
		{
			...text,
			x: x + 16,
			y: bottom - 5.8,
			text: box.grade ?? '–',
			size: 8.6,
			weight: 'bold',
			color: look.ink
		},
		{
			...text,
			x: x + boxWidth - 5,
			y: bottom - 5.8,
			text: box.figure,
			size: 7.4,
			weight: 'regular',
			anchor: 'end',
			color: look.ink
		}
	];
}
