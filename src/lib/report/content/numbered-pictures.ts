import type { ReportBlock } from './report-block.ts';

/** The same blocks, in which the captions of pictures are numbered in reading order, from 1. */
export function withNumberedPictures(
	blocks: readonly ReportBlock[],
	numbered: (number: number, caption: string) => string
): readonly ReportBlock[] {
	let number = 0;
	return blocks.map((block) =>
		block.kind === 'pictures'
			? {
					...block,
					pictures: block.pictures.map(({ picture, caption }) => ({
						picture,
						caption: numbered(++number, caption)
					}))
				}
			: block
	);
}
