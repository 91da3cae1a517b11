import type { Outline, Paint, PictureText, Point } from './picture.ts';

/** The colour of words and lines. */
export const ink = '#1a1a1c';

type Area = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** A rectangle; its corners are round where it has a radius. */
export const rect = (
	{ x, y, width, height }: Area,
	{ radius, ...paint }: Paint & { readonly radius?: number }
): Outline => ({ kind: 'rect', x, y, width, height, ...(radius && { radius }), ...paint });

/** A circle about a point. */
export const circle = ([x, y]: Point, radius: number, paint: Paint): Outline => ({
	kind: 'circle',
	x,
	y,
	radius,
	...paint
});

/** A closed outline through points. */
export const polygon = (paint: Paint, ...points: readonly Point[]): Outline => ({
	kind: 'polygon',
	points,
	...paint
});

/** A line through points. */
export const line = (paint: Paint, ...points: readonly Point[]): Outline => ({
	kind: 'polyline',
	points,
	...paint
});

/** A line of text from its baseline: regular, in ink, beginning there, where nothing else is said. */
export const words = (
	text: string,
	[x, y]: Point,
	look: Pick<PictureText, 'size'> & Partial<Pick<PictureText, 'weight' | 'anchor' | 'color'>>
): PictureText => ({
	kind: 'text',
	x,
	y,
	text,
	weight: 'regular',
	anchor: 'start',
	color: ink,
	...look
});
