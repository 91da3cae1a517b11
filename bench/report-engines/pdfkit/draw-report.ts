import type PDFDocument from 'pdfkit';
import type { ReportDocument, ReportFrame } from '#lib/report/content/report-block.ts';
import { bodyWidth, sheet } from '../sheet.ts';
import { drawBlock } from './draw-block.ts';
import { startDrawing, type Drawing } from './drawing.ts';
import { setText } from './set-text.ts';

const entryHeight = 21;
const entriesTop = sheet.top + 44;
const entriesPerPage = Math.floor((sheet.bottom - entriesTop) / entryHeight);

/** Draws cover, contents, body and the foot of every page. */
export function drawReport(
	doc: PDFDocument,
	{ frame, blocks }: ReportDocument,
	tagging: 'tagged' | 'untagged'
): void {
	const drawing = startDrawing(doc, tagging);
	drawing.group('Document', () => {
		drawCover(drawing, frame);
		const listed = blocks.filter((block) => block.kind === 'heading' && block.level < 3);
		const contentsPages = Math.ceil(listed.length / entriesPerPage);
		for (let page = 0; page < contentsPages; page++) doc.addPage();
		doc.addPage();
		for (const block of blocks) drawBlock(drawing, block);
		drawContents(drawing, frame);
	});
	drawFeet(doc, frame);
}

function drawCover(drawing: Drawing, frame: ReportFrame): void {
	const { doc, leaf } = drawing;
	const put = (text: string, size: number, weight: 'regular' | 'bold', y?: number) =>
		leaf('P', () =>
			setText(
				doc,
				text,
				{ x: sheet.left, width: bodyWidth, ...(y !== undefined && { y }) },
				{ size, weight }
			)
		);
	doc.rect(sheet.left, 96, bodyWidth, 6).fill(sheet.accent);
	put(frame.sampleMark ?? '', 13, 'bold', 150);
	put(frame.municipality, 24, 'bold');
	put(frame.title, 20, 'bold');
	put(frame.subtitle, 15, 'regular');
	doc.y += 60;
	drawBlock(drawing, { kind: 'facts', rows: frame.facts });
	put(frame.notice, 9.5, 'regular', Math.max(doc.y + 40, 640));
}

/** The contents on the pages kept free for them, each line a link. */
function drawContents({ doc, headings, leaf }: Drawing, frame: ReportFrame): void {
	headings.forEach(({ level, text, page, id }, index) => {
		doc.switchToPage(1 + Math.floor(index / entriesPerPage));
		const y = entriesTop + (index % entriesPerPage) * entryHeight;
		const look = { size: 10, weight: level === 1 ? 'bold' : 'regular' } as const;
		const x = sheet.left + (level - 1) * 16;
		leaf('TOCI', () => {
			setText(doc, text, { x, y, width: bodyWidth - 56 }, look);
			setText(doc, String(page), { x: sheet.right - 40, y, width: 40, align: 'right' }, look);
		});
		doc.goTo(sheet.left, y, bodyWidth, entryHeight, id);
	});
	doc.switchToPage(1);
	const place = { x: sheet.left, y: sheet.top, width: bodyWidth };
	setText(doc, frame.contentsTitle, place, { size: 17, weight: 'bold' });
}

function drawFeet(doc: PDFDocument, frame: ReportFrame): void {
	const { start, count } = doc.bufferedPageRange();
	const look = { size: 8, color: sheet.quiet } as const;
	for (let page = start; page < start + count; page++) {
		doc.switchToPage(page);
		doc.page.margins.bottom = 0;
		doc.rect(sheet.left, 794, bodyWidth, 0.6).fill(sheet.rule);
		setText(doc, `${frame.municipality}　${frame.subtitle}`, { x: 53, y: 35, width: 300 }, look);
		setText(doc, frame.sampleMark ?? '', { x: 353, y: 35, width: 189, align: 'right' }, look);
		setText(doc, frame.reportId, { x: 53, y: 801, width: 185 }, look);
		setText(doc, frame.foot, { x: 243, y: 801, width: 200 }, look);
		const number = frame.pageOf(page + 1, count);
		setText(doc, number, { x: 442, y: 801, width: 100, align: 'right' }, look);
	}
}
