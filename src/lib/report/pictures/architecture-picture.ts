import { useArrows } from './architecture-arrows.ts';
import { boxShapes, type ArchitectureBox, type BoxPlace } from './architecture-boxes.ts';
import { headHeight, layerGap, layOutArchitecture } from './architecture-layout.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import type { Picture, Shape } from './picture.ts';
import { rect, words } from './shapes.ts';
import type { UseEdge } from './use-bundles.ts';

export type ArchitectureLayer = ArchitectureBox & {
	readonly components: readonly (ArchitectureBox & { readonly id: string })[];
	/** Said where a layer that is answered per component has none; empty for other layers. */
	readonly emptyNote: string;
};

/** Layers stacked from top to bottom, those that run across all of them at the side, and who uses what. */
export type Architecture = {
	readonly stacked: readonly ArchitectureLayer[];
	readonly across: readonly ArchitectureBox[];
	/** Between components of the stacked layers. */
	readonly uses: readonly UseEdge[];
	readonly description: string;
};

const width = 500;
const sideWidth = 104;

/** The whole city at a glance: every layer and component as a box with name, mark, grade and figure. */
export function architecturePicture(architecture: Architecture): Picture {
	const { stacked, across, uses, description } = architecture;
	const mainWidth = across.length === 0 ? width : width - sideWidth - layerGap;
	const layout = layOutArchitecture(stacked, uses, mainWidth);
	const { height } = layout;
	const side = {
		x: mainWidth + layerGap,
		width: sideWidth,
		height: (height - layerGap * (across.length - 1)) / Math.max(1, across.length)
	};
	return {
		width,
		height,
		description,
		shapes: [
			...stacked.flatMap((layer, index) => {
				const place = layout.layers[index];
				return place === undefined ? [] : layerShapes(layer, place);
			}),
			...useArrows(layout),
			...stacked.flatMap(({ components }) =>
				components.flatMap((box) => {
					const place = layout.boxes.get(box.id);
					return place === undefined ? [] : boxShapes(box, place, 2);
				})
			),
			...across.flatMap((box, index) =>
				boxShapes(box, { ...side, y: index * (side.height + layerGap) }, 4)
			)
		]
	};
}

function layerShapes(layer: ArchitectureLayer, place: BoxPlace): readonly Shape[] {
	const { background, border: stroke, ink: color } = gradeLook(layer.grade);
	const { x, y, width: layerWidth } = place;
	const middle = y + headHeight / 2;
	const frame = { radius: 4, stroke, strokeWidth: 1.4 };
	const figure = { size: 9, weight: 'bold', anchor: 'end', color } as const;
	return [
		rect(place, { ...frame, fill: '#ffffff' }),
		rect({ ...place, height: headHeight }, { ...frame, fill: background }),
		gradeMark(layer.grade, [x + 13, middle], 5),
		words(layer.name, [x + 24, middle + 3.6], { size: 10.5, weight: 'bold' }),
		words(`${layer.gradeLabel}　${layer.figure}`, [x + layerWidth - 8, middle + 3.4], figure),
		...emptyNoteShapes(layer, place)
	];
}

const emptyNoteShapes = ({ emptyNote }: ArchitectureLayer, { x, y }: BoxPlace): readonly Shape[] =>
	emptyNote === ''
		? []
		: [words(emptyNote, [x + 10, y + headHeight + 12], { size: 8.2, color: '#4d4d4d' })];
