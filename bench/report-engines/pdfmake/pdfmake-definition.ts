import type { ReportBlock, ReportDocument, ReportFrame } from '#lib/report/content/report-block.ts';
import { bodyWidth, sheet } from '../sheet.ts';
import { pdfmakeBlock } from './pdfmake-block.ts';

/** How tables look, by name. */
export const tableLayouts = {
	report: {
		hLineWidth: () => 0.5,
		vLineWidth: () => 0,
		hLineColor: () => sheet.rule,
		paddingLeft: () => sheet.cell.x,
		paddingRight: () => sheet.cell.x,
		paddingTop: () => sheet.cell.y,
		paddingBottom: () => sheet.cell.y,
		fillColor: (row: number) =>
			row === 0 ? sheet.accent : row % 2 === 0 ? sheet.ground : undefined
	},
	facts: {
		hLineWidth: () => 0.6,
		vLineWidth: () => 0,
		hLineColor: () => sheet.rule,
		paddingLeft: () => 0,
		paddingRight: () => 0,
		paddingTop: () => 2,
		paddingBottom: () => 2
	}
};

/** The whole report as pdfmake wants it. */
export const pdfmakeDefinition = ({ frame, blocks }: ReportDocument) => ({
	pageSize: 'A4',
	language: 'ja-JP',
	displayTitle: true,
	info: { title: frame.title, creationDate: new Date(frame.asOf) },
	pageMargins: [sheet.left, sheet.top, sheet.width - sheet.right, sheet.height - sheet.bottom],
	defaultStyle: { font: 'BIZ', fontSize: 10, lineHeight: sheet.leading, color: sheet.ink },
	header: () => ({
		columns: [`${frame.municipality}　${frame.subtitle}`, atEnd(frame.sampleMark ?? '')],
		...furniture(30)
	}),
	footer: (page: number, pages: number) => ({
		columns: [frame.reportId, frame.foot, atEnd(frame.pageOf(page, pages))],
		...furniture(12)
	}),
	content: [
		...coverOf(frame),
		{ toc: { title: { text: frame.contentsTitle, fontSize: 17, bold: true } }, pageBreak: 'after' },
		...blocks.map((block, index) => startsPage(blocks, index, pdfmakeBlock(block, index)))
	]
});

/** pdfmake knows page breaks only as a property of what comes next. */
const startsPage = (blocks: readonly ReportBlock[], index: number, node: object) =>
	blocks[index - 1]?.kind === 'page-break' ? { ...node, pageBreak: 'before' } : node;

const atEnd = (text: string) => ({ text, alignment: 'right' });

const furniture = (top: number) => ({
	margin: [sheet.left, top, sheet.width - sheet.right, 0],
	fontSize: 8,
	color: sheet.quiet
});

const coverOf = (frame: ReportFrame) => [
	{ canvas: [{ type: 'rect', x: 0, y: 30, w: bodyWidth, h: 6, color: sheet.accent }] },
	{ text: frame.sampleMark ?? '', fontSize: 13, bold: true, margin: [0, 40, 0, 0] },
	{ text: frame.municipality, fontSize: 24, bold: true },
	{ text: frame.title, fontSize: 20, bold: true, color: sheet.accent },
	{ text: frame.subtitle, fontSize: 15, margin: [0, 0, 0, 60] },
	pdfmakeBlock({ kind: 'facts', rows: frame.facts }, 0),
	{ text: frame.notice, fontSize: 9.5, margin: [0, 100, 0, 0], pageBreak: 'after' }
];
