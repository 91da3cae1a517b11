import type { CaptionedPicture } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { tagged } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

/** Room between pictures beside each other, above their captions, and below all of them. */
const [gutter, above, after] = [10, 2, 7];

const captionStyle: TextStyle = { size: 8.5, weight: 'regular' };

type Pictures = readonly CaptionedPicture[];

/** Pictures beside each other in one row, scaled down together where they are wider than the body, never cut. */
export function layOutPictures(context: LayoutContext, pictures: Pictures): void {
	const { flow } = context;
	const { gutters, width, tallest, scale, captions, captionHeight } = rowOf(context, pictures);
	flow.ensure(tallest + captionHeight);
	const y = flow.y();
	let x = page.left + (bodyWidth - width - gutters) / 2;
	pictures.forEach(({ picture }, order) => {
		const [wide, high] = [picture.width * scale, picture.height * scale];
		const [left, top] = [x, y + (tallest - high) / 2];
		const place = { x: left + wide / 2, top: y + tallest + above, align: 'middle' } as const;
		const box = { x: left, y: top, width: wide, height: high };
		const shapes = picture.shapes.map((shape): DrawCommand => ({
			kind: 'shape',
			shape,
			x: left,
			y: top,
			scale
		}));
		flow.emit(
			...tagged({ tag: 'Figure', alt: picture.description, box }, [
				...shapes,
				...tagged('Caption', setLines(captions[order] ?? [], place, captionStyle, colors.quiet))
			])
		);
		x += wide + gutter;
	});
	flow.moveDown(tallest + captionHeight + after);
}

/** Height of pictures beside each other with their captions, as they will be drawn. */
export function picturesHeight(context: LayoutContext, pictures: Pictures): number {
	const { tallest, captionHeight } = rowOf(context, pictures);
	return tallest + captionHeight + after;
}

function rowOf({ measure }: LayoutContext, pictures: Pictures) {
	const gutters = gutter * (pictures.length - 1);
	const width = pictures.reduce((sum, { picture }) => sum + picture.width, 0);
	const tallest = Math.max(...pictures.map(({ picture }) => picture.height));
	const wideEnough = Math.min(1, (bodyWidth - gutters) / width);
	const captions = pictures.map(({ caption, picture }) =>
		measure.breakLines(caption, picture.width * wideEnough, captionStyle)
	);
	const most = Math.max(...captions.map(({ length }) => length));
	const captionHeight = above + linesHeight(most, captionStyle.size);
	const scale = Math.min(wideEnough, (bodyHeight - captionHeight) / tallest);
	return {
		gutters,
		width: width * scale,
		tallest: tallest * scale,
		scale,
		captions,
		captionHeight
	};
}
