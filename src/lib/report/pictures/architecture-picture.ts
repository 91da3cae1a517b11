import {
	componentShapes,
	layerShapes,
	sideShapes,
	type ArchitectureBox,
	type BoxPlace
} from './architecture-boxes.ts';
import { headHeight, layerGap, layOutArchitecture } from './architecture-layout.ts';
import type { Picture, PicturePlace, Shape } from './picture.ts';
import { words } from './shapes.ts';

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

const width = 489;
const sideWidth = 88;
/** What a layer at the side needs at least; more of them than fit a page are stacked by the caller. */
const leastSide = 36;

/** The whole city at a glance: every layer and component as a box with name, mark, grade and figure. */
export function architecturePicture({ stacked, across, description }: Architecture): Picture {
	const mainWidth = across.length === 0 ? width : width - sideWidth - layerGap;
	const layout = layOutArchitecture(stacked, mainWidth);
	const height = Math.max(layout.height, across.length * (leastSide + layerGap) - layerGap);
	const sideHeight = (height - layerGap * (across.length - 1)) / Math.max(1, across.length);
	const side = { x: mainWidth + layerGap, width: sideWidth, height: sideHeight };
	const layers = stacked.map((layer, i) => ({ layer, at: layout.layers[i] ?? nowhere }));
	const sides = across.map((box, i) => ({
		box,
		at: { ...side, y: i * (sideHeight + layerGap) }
	}));
	return {
		width,
		height,
		description,
		shapes: [
			...layers.flatMap(({ layer, at }) => [
				...layerShapes(layer, at.place, headHeight),
				...emptyNoteShapes(layer, at.place),
				...layer.components.flatMap((box, i) => {
					const place = at.boxes[i];
					return place === undefined ? [] : componentShapes(box, place);
				})
			]),
			...sides.flatMap(({ box, at }) => sideShapes(box, at))
		],
		places: [
			...layers.flatMap(({ layer, at }) => [
				placeOf(layer, { ...at.place, height: headHeight }),
				...layer.components.flatMap((box, i) => {
					const place = at.boxes[i];
					return place === undefined ? [] : placeOf(box, place);
				})
			]),
			...sides.map(({ box, at }) => placeOf(box, at))
		]
	};
}

const nowhere = { place: { x: 0, y: 0, width: 0, height: 0 }, boxes: [] };

const placeOf = ({ linkName: name, target }: ArchitectureBox, place: BoxPlace): PicturePlace => ({
	...place,
	name,
	target
});

const emptyNoteShapes = ({ emptyNote }: ArchitectureLayer, { x, y }: BoxPlace): readonly Shape[] =>
	emptyNote === ''
		? []
		: [words(emptyNote, [x + 10, y + headHeight + 11], { size: 8.2, color: '#4d4d4d' })];
