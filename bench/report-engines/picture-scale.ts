import type { Picture } from '#lib/report/pictures/picture.ts';
import { bodyWidth } from './sheet.ts';

/** Room between pictures beside each other, in points. */
export const gutter = 10;

/** How much pictures beside each other are scaled down to fit the body. */
export function pictureScale(pictures: readonly Picture[]): number {
	const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
	return Math.min(1, (bodyWidth - gutter * (pictures.length - 1)) / width);
}
