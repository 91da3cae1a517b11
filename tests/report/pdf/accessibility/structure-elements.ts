import { textOf, type OpenedPdf, type PdfDictionary, type PdfValue } from './opened-pdf.ts';

/** An element of the structure tree as an independent reader sees it. */
export type Element = {
	readonly tag: string;
	readonly dictionary: PdfDictionary;
	readonly parent: Element | undefined;
	readonly kids: readonly Element[];
	/** Marked content: the object of the page and the number on it. */
	readonly content: readonly string[];
	/** Annotations that hang on it. */
	readonly annotations: readonly PdfDictionary[];
};

/** The top elements of the tree. */
export function structureOf(pdf: OpenedPdf): readonly Element[] {
	const root = pdf.dictionary(pdf.catalog['/StructTreeRoot']);
	return pdf.list(root['/K']).map((kid) => elementOf(pdf, kid, undefined));
}

function elementOf(pdf: OpenedPdf, value: PdfValue, parent: Element | undefined): Element {
	const dictionary = pdf.dictionary(value);
	const kids: Element[] = [];
	const content: string[] = [];
	const annotations: PdfDictionary[] = [];
	const element: Element = {
		tag: nameOf(dictionary['/S']),
		dictionary,
		parent,
		kids,
		content,
		annotations
	};
	for (const kid of listOf(pdf, dictionary['/K'])) {
		if (typeof kid === 'number') content.push(`${textOf(dictionary['/Pg'])} ${String(kid)}`);
		else {
			const found = pdf.dictionary(kid);
			if (found['/Type'] === '/MCR')
				content.push(`${textOf(found['/Pg'])} ${textOf(found['/MCID'])}`);
			else if (found['/Type'] === '/OBJR') annotations.push(pdf.dictionary(found['/Obj']));
			else kids.push(elementOf(pdf, kid, element));
		}
	}
	return element;
}

/** The entries of `/K` without following references: a number is content, not an object. */
function listOf(pdf: OpenedPdf, value: PdfValue | undefined): readonly PdfValue[] {
	if (value === undefined || value === null) return [];
	if (typeof value === 'number') return [value];
	const found = pdf.resolve(value);
	return Array.isArray(found) ? (found as readonly PdfValue[]) : [value];
}

/** An element and everything below it, in reading order. */
export const withAll = (elements: readonly Element[]): readonly Element[] =>
	elements.flatMap((element) => [element, ...withAll(element.kids)]);

const nameOf = (value: PdfValue | undefined): string => textOf(value).slice(1);
