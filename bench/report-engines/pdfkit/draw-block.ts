import type { FactRow, ReportBlock } from '#lib/report/content/report-block.ts';
import { bodyWidth, sheet } from '../sheet.ts';
import type { Drawing } from './drawing.ts';
import { drawPictures } from './draw-pictures.ts';
import { drawTable } from './draw-table.ts';
import { ensureRoom, heightOf, setText, startPage } from './set-text.ts';

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { readonly kind: Kind }>;

/** Draws a block below the one before. */
export function drawBlock(drawing: Drawing, block: ReportBlock): void {
	switch (block.kind) {
		case 'heading':
			return drawHeading(drawing, block);
		case 'paragraph':
			return drawParagraph(drawing, block);
		case 'list':
			return drawing.group('L', () => drawList(drawing, block.items));
		case 'facts':
			return drawFacts(drawing, block.rows);
		case 'table':
			return drawing.group('Table', () => drawTable(drawing, block));
		case 'pictures':
			return drawPictures(drawing, block.pictures);
		case 'page-break':
			return startPage(drawing.doc);
		case 'question':
		case 'blanks':
			throw new Error('the full report asks no questions');
	}
}

function drawHeading(drawing: Drawing, { level, text, id }: BlockOf<'heading'>): void {
	const { doc, headings, leaf } = drawing;
	const look = { size: sheet.heading[level], weight: 'bold' } as const;
	const inset = level < 3 ? 12 : 0;
	const height = heightOf(doc, text, bodyWidth - inset, look);
	ensureRoom(doc, height + 90);
	if (doc.y > sheet.top) doc.y += look.size;
	doc.addNamedDestination(id);
	if (level < 3) {
		const above = headings.findLast((heading) => heading.level < level)?.bookmark;
		const bookmark = (above ?? doc.outline).addItem(text);
		headings.push({ level, text, id, page: doc.bufferedPageRange().count, bookmark });
		doc.rect(sheet.left, doc.y + 1, 4, height - 2).fill(sheet.accent);
	}
	const place = { x: sheet.left + inset, width: bodyWidth - inset };
	leaf(`H${level}`, () => setText(doc, text, place, look));
	doc.y += 6;
}

function drawParagraph({ doc, leaf }: Drawing, { text, tone }: BlockOf<'paragraph'>): void {
	const look = { size: sheet.paragraph[tone], color: tone === 'small' ? sheet.quiet : sheet.ink };
	leaf('P', () => setText(doc, text, { x: sheet.left, width: bodyWidth }, look));
	doc.y += 8;
}

function drawList({ doc, group, leaf }: Drawing, items: readonly string[]): void {
	const place = { x: sheet.left + 16, width: bodyWidth - 16 };
	for (const item of items) {
		ensureRoom(doc, heightOf(doc, item, place.width, { size: 9.5 }));
		doc.circle(sheet.left + 6, doc.y + 8, 1.7).fill(sheet.accent);
		group('LI', () => leaf('LBody', () => setText(doc, item, place, { size: 9.5 })));
		doc.y += 2;
	}
	doc.y += 6;
}

function drawFacts(drawing: Drawing, rows: readonly FactRow[]): void {
	for (const row of rows) drawFact(drawing, row);
	drawing.doc.y += 8;
}

const labelWidth = 150;

function drawFact({ doc, leaf }: Drawing, { label, value }: FactRow): void {
	const bold = { size: 9.5, weight: 'bold', color: sheet.quiet } as const;
	const regular = { size: 9.5 } as const;
	const height = Math.max(
		heightOf(doc, label, labelWidth - 8, bold),
		heightOf(doc, value, bodyWidth - labelWidth, regular)
	);
	ensureRoom(doc, height + 5);
	const y = doc.y;
	leaf('P', () => {
		setText(doc, label, { x: sheet.left, y, width: labelWidth - 8 }, bold);
		const beside = { x: sheet.left + labelWidth, y, width: bodyWidth - labelWidth };
		setText(doc, value, beside, regular);
	});
	doc.rect(sheet.left, y + height + 1.5, bodyWidth, 0.6).fill(sheet.rule);
	doc.y = y + height + 4.5;
}
