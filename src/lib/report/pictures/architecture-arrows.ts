import type { BoxPlace } from './architecture-boxes.ts';
import {
	arrowLength,
	laneStep,
	type ArchitectureLayout,
	type BoxRow
} from './architecture-layout.ts';
import type { Point, Shape } from './picture.ts';
import { circle, line, polygon } from './shapes.ts';
import type { UseBundle } from './use-bundles.ts';

const color = '#4d4d4d';
/** Lines that cross stay apart by their dashes. */
const dashes: readonly (readonly [number, number] | undefined)[] = [undefined, [3, 1.6], [1, 1.4]];

/**
 * What uses what, as arrows that run between rows and left of the layers only, so that no line ever
 * crosses a word.
 */
export const useArrows = (layout: ArchitectureLayout): readonly Shape[] =>
	layout.bundles.flatMap((bundle, order) => bundleShapes(layout, bundle, order));

/** A line between rows, with the places where it meets boxes. */
type Lane = { readonly y: number; readonly ends: readonly End[] };
type End = { readonly x: number; readonly y: number; readonly end: 'user' | 'used' };

function bundleShapes(
	layout: ArchitectureLayout,
	bundle: UseBundle,
	order: number
): readonly Shape[] {
	const track = 1.5 + order * laneStep;
	const lanes = layout.rows.flatMap((row) => lanesOf(layout, row, bundle));
	const heights = lanes.map(({ y }) => y);
	const dash = dashes[order % dashes.length];
	const lineOf = (...points: readonly Point[]) =>
		line({ stroke: color, strokeWidth: 0.8, ...(dash && { dash }) }, ...points);
	return [
		lineOf([track, Math.min(...heights)], [track, Math.max(...heights)]),
		...lanes.flatMap(({ y, ends }) => [
			lineOf([track, y], [Math.max(...ends.map(({ x }) => x)), y]),
			...ends.flatMap((end) => [
				lineOf([end.x, y], [end.x, end.end === 'used' ? end.y - arrowLength : end.y]),
				circle([end.x, y], 0.9, { fill: color }),
				...(end.end === 'used' ? [arrowhead(end)] : [])
			])
		])
	];
}

/** The lanes of a bundle at one row: below the boxes that use, above those that are used. */
function lanesOf(layout: ArchitectureLayout, row: BoxRow, bundle: UseBundle): readonly Lane[] {
	const above = row.incoming.indexOf(bundle);
	const below = row.outgoing.indexOf(bundle);
	const ends = (ids: readonly string[], end: End['end']): readonly End[] =>
		row.ids
			.filter((id) => ids.includes(id))
			.flatMap((id) => portOf(layout, bundle, { id, end }) ?? []);
	return [
		{ y: row.top + 2 + above * laneStep, ends: above < 0 ? [] : ends(bundle.to, 'used') },
		{ y: row.bottom + 2.4 + below * laneStep, ends: below < 0 ? [] : ends(bundle.from, 'user') }
	].filter((lane) => lane.ends.length > 0);
}

/** Where a bundle meets a box: bundles of one side stand beside each other around its middle. */
function portOf(
	{ boxes, bundles }: ArchitectureLayout,
	bundle: UseBundle,
	{ id, end }: { readonly id: string; readonly end: End['end'] }
): End | undefined {
	const box = boxes.get(id);
	if (box === undefined) return undefined;
	const own = bundles.filter(({ from, to }) => (end === 'user' ? from : to).includes(id));
	const step = Math.min(6, (box.width - 8) / Math.max(1, own.length));
	return {
		x: middleOf(box) + (own.indexOf(bundle) - (own.length - 1) / 2) * step,
		y: end === 'user' ? box.y + box.height : box.y,
		end
	};
}

const middleOf = ({ x, width }: BoxPlace): number => x + width / 2;

const arrowhead = ({ x, y }: End): Shape =>
	polygon({ fill: color }, [x, y], [x - 2, y - arrowLength], [x + 2, y - arrowLength]);
