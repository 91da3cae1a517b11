import type { Picture } from '../pictures/picture.ts';
import { docxShape, emu } from './docx-shapes.ts';
import { wordText } from './word-text.ts';

const groupNames = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
/** As high as a picture may be, in points. */
const highest = 560;

/**
 * A picture as a group of shapes, in the order they are drawn: sharp at any size, and each text can be changed.
 * `number` is unique in the document, `room` is the width there is, in twentieths of a point.
 */
export function docxPicture(
	{ width, height, shapes, description }: Picture,
	number: number,
	room: number
): string {
	const scale = Math.min(1, room / 20 / width, highest / height);
	const size = `cx="${emu(width * scale)}" cy="${emu(height * scale)}"`;
	const drawn = shapes
		.map((shape, place) => docxShape(shape, scale, number * 10_000 + place + 1))
		.join('');
	const box = `<a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm>`;
	const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>${box}</wpg:grpSpPr>${drawn}</wpg:wgp>`;
	const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${String(number)}" name="Picture ${String(number)}" descr="${wordText(description)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${groupNames}">${group}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
	return `<w:p><w:pPr><w:pStyle w:val="Picture"/><w:keepNext/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
}
