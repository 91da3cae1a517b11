import { estimateEms } from '#lib/report/pictures/fit-text.ts';
import type { Picture, PicturePlace, PictureText, Shape } from '#lib/report/pictures/picture.ts';

/** Every line of text of a picture. */
export const textsDrawn = ({ shapes }: Picture): readonly PictureText[] =>
	shapes.filter((shape) => shape.kind === 'text');

/** Where a text begins and ends, estimated from above. */
export function reachOf({ text, size, x, anchor }: PictureText): readonly [number, number] {
	const wide = estimateEms(text) * size;
	const from = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
	return [from, from + wide];
}

type Area = Pick<PicturePlace, 'x' | 'y' | 'width' | 'height'>;

const within = (area: Area, x: number, y: number): boolean =>
	x >= area.x - 0.01 &&
	x <= area.x + area.width + 0.01 &&
	y >= area.y - 0.01 &&
	y <= area.y + area.height + 0.01;

/** What is drawn in an area: shapes that begin there. */
export const shapesIn = ({ shapes }: Picture, area: Area): readonly Shape[] =>
	shapes.filter((shape) => {
		const [x, y] =
			'points' in shape ? (shape.points[0] ?? [NaN, NaN]) : ([shape.x, shape.y] as const);
		return within(area, x, y);
	});

/** The words in an area, in drawing order. */
export const wordsIn = (picture: Picture, area: Area): readonly string[] =>
	shapesIn(picture, area).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

/** The place of a layer, or of a component in it. */
export function placeOf(picture: Picture, layer: string, component?: string): PicturePlace {
	const found = (picture.places ?? []).filter(
		({ target }) =>
			target.kind === 'answers' && target.layer === layer && target.component === component
	);
	if (found.length !== 1 || found[0] === undefined)
		throw new Error(`${String(found.length)} places of ${layer} ${component ?? ''}`);
	return found[0];
}
