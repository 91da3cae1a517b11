import type PDFDocument from 'pdfkit';
import type { Outline, Structure } from 'pdfkit';

/** A heading of the contents with the page it came to stand on. */
export type PlacedHeading = {
	readonly level: 1 | 2 | 3;
	readonly text: string;
	readonly id: string;
	readonly page: number;
	readonly bookmark: Outline;
};

/** Draws within an element of the structure tree; in an untagged PDF it only draws. */
type DrawWithin = (tag: string, draw: () => void, description?: string) => void;

/** The paper, the headings so far, and how what is drawn is tagged. */
export type Drawing = {
	readonly doc: PDFDocument;
	readonly headings: PlacedHeading[];
	/** For an element that holds elements. */
	readonly group: DrawWithin;
	/** For an element that holds text or a picture. */
	readonly leaf: DrawWithin;
};

/** A drawing without anything on it. */
export function startDrawing(doc: PDFDocument, tagging: 'tagged' | 'untagged'): Drawing {
	const plain: DrawWithin = (_tag, draw) => draw();
	if (tagging === 'untagged') return { doc, headings: [], group: plain, leaf: plain };
	const open: Structure[] = [];
	const attach = (element: Structure) => {
		const parent = open.at(-1);
		if (parent === undefined) doc.addStructure(element);
		else parent.add(element);
	};
	return {
		doc,
		headings: [],
		leaf: (tag, draw, alt) => {
			const element = doc.struct(tag, alt === undefined ? {} : { alt }, draw);
			attach(element);
			element.end();
		},
		group: (tag, draw) => {
			const element = doc.struct(tag);
			attach(element);
			open.push(element);
			draw();
			open.pop();
			element.end();
		}
	};
}
