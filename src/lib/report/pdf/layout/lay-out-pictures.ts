import type { Picture } from '../../pictures/picture.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, page } from './page-geometry.ts';

/** Room between pictures beside each other. */
const gutter = 10;

/** Pictures beside each other in one row, scaled down together where they are wider than the body, never cut. */
export function layOutPictures({ flow }: LayoutContext, pictures: readonly Picture[]): void {
	const { gutters, width, tallest, scale } = rowOf(pictures);
	flow.ensure(tallest * scale);
	const y = flow.y();
	let x = page.left + (bodyWidth - width * scale - gutters) / 2;
	for (const picture of pictures) {
		const left = x;
		const top = y + ((tallest - picture.height) * scale) / 2;
		flow.emit(
			{
				kind: 'open-tag',
				tag: 'Figure',
				alt: picture.description,
				box: { x: left, y: top, width: picture.width * scale, height: picture.height * scale }
			},
			...picture.shapes.map((shape) => ({ kind: 'shape' as const, shape, x: left, y: top, scale })),
			{ kind: 'close-tag' }
		);
		x += picture.width * scale + gutter;
	}
	flow.moveDown(tallest * scale + 7);
}

/** Height of pictures beside each other, as they will be drawn. */
export function picturesHeight(pictures: readonly Picture[]): number {
	const { tallest, scale } = rowOf(pictures);
	return tallest * scale + 7;
}

function rowOf(pictures: readonly Picture[]) {
	const gutters = gutter * (pictures.length - 1);
	const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
	const tallest = Math.max(...pictures.map(({ height }) => height));
	const scale = Math.min(1, (bodyWidth - gutters) / width, bodyHeight / tallest);
	return { gutters, width, tallest, scale };
}
