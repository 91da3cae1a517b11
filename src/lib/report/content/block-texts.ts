import { cellParts } from './cell-parts.ts';
import type { ReportBlock, ReportTable } from './report-block.ts';

/** Every text of a block in reading order: what is seen, and what is told of pictures and tables. */
export function blockTexts(block: ReportBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [block.text];
		case 'list':
			return block.items;
		case 'facts':
			return block.rows.flatMap(({ label, value }) => [label, value]);
		case 'blanks':
			return block.labels;
		case 'table':
			return tableTexts(block);
		case 'question':
			return [
				...[block.control, block.title, block.text],
				...block.hints,
				...[...block.boxes, ...block.writing].map(({ label }) => label)
			];
		case 'pictures':
			return block.pictures.flatMap(({ picture: { description, shapes }, caption }) => [
				description,
				...shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
				caption
			]);
		case 'page-break':
			return [];
	}
}

const tableTexts = ({ caption, columns, rows }: ReportTable): readonly string[] => [
	caption,
	...columns.map(({ title }) => title),
	...rows.flat().flatMap((cell) => cellParts(cell).map(({ text }) => text))
];
