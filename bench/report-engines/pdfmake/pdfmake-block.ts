import type {
	CaptionedPicture,
	ReportBlock,
	ReportTable
} from '#lib/report/content/report-block.ts';
import { pictureSvg } from '#lib/report/html/picture-svg.ts';
import { cellText } from '../cell-text.ts';
import { columnShares } from '../column-shares.ts';
import { gutter, pictureScale } from '../picture-scale.ts';
import { bodyWidth, sheet } from '../sheet.ts';

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { readonly kind: Kind }>;

/** A block as pdfmake's node; `place` makes ids of pictures unique. */
export function pdfmakeBlock(block: ReportBlock, place: number): object {
	switch (block.kind) {
		case 'heading':
			return headingNode(block);
		case 'paragraph':
			return paragraphNode(block);
		case 'list':
			return {
				ul: [...block.items],
				fontSize: 9.5,
				markerColor: sheet.accent,
				margin: [0, 0, 0, 6]
			};
		case 'facts':
			return {
				layout: 'facts',
				table: {
					widths: [150, bodyWidth - 150],
					dontBreakRows: true,
					body: block.rows.map(({ label, value }) => [inBold(label), value])
				},
				fontSize: 9.5,
				margin: [0, 0, 0, 8]
			};
		case 'table':
			return tableNode(block);
		case 'pictures':
			return picturesNode(block.pictures, place);
		case 'page-break':
			return { text: '', lineHeight: 0.01 };
		case 'question':
		case 'blanks':
			throw new Error('the full report asks no questions');
	}
}

const inBold = (text: string) => ({ text, bold: true });

const headingNode = ({ level, text, id }: BlockOf<'heading'>) => ({
	text,
	id,
	fontSize: sheet.heading[level],
	bold: true,
	margin: [0, 14, 0, 4],
	...(level < 3 && { tocItem: true, tocMargin: [(level - 1) * 16, 0, 0, 0], outline: true })
});

const paragraphNode = ({ text, tone }: BlockOf<'paragraph'>): object => ({
	text,
	fontSize: sheet.paragraph[tone],
	margin: [0, 0, 0, 8]
});

const tableNode = (table: ReportTable): object => ({
	layout: 'report',
	table: {
		headerRows: 1,
		keepWithHeaderRows: 1,
		dontBreakRows: true,
		widths: columnShares(table).map((share) => share * bodyWidth - 2 * sheet.cell.x),
		body: [
			table.columns.map(({ title }) => ({ ...inBold(title), color: '#ffffff' })),
			...table.rows.map((cells) =>
				cells.map((cell, i) => ({
					text: cellText(cell),
					bold: cell.strong === true,
					alignment: table.columns[i]?.align === 'end' ? 'right' : 'left'
				}))
			)
		]
	},
	fontSize: sheet.cell.size,
	margin: [0, 0, 0, 12]
});

function picturesNode(pictures: readonly CaptionedPicture[], place: number): object {
	const scale = pictureScale(pictures.map(({ picture }) => picture));
	return {
		columns: pictures.map(({ picture, caption }, order) => ({
			width: picture.width * scale,
			stack: [
				{
					svg: pictureSvg(picture, `picture-${place}-${order}`),
					width: picture.width * scale,
					font: 'BIZ'
				},
				{ text: caption, fontSize: 8, color: sheet.quiet, alignment: 'center' }
			]
		})),
		columnGap: gutter,
		margin: [0, 0, 0, 7]
	};
}
