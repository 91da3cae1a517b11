import type { PdfShell } from './jspdf-shell.ts';
import type { PdfBox } from './paint.ts';
import { pdfDictionary, pdfPlace, pdfReference, pdfText } from './pdf-syntax.ts';
import { annotationKey } from './put-structure.ts';
import type { StructureElement } from './structure-tree.ts';

/** Where a link leads: a page of this document, from 1, with an optional height. */
export type LinkTarget = { readonly page: number; readonly y?: number };

/** A link on a page. */
export type PageLink = {
	readonly page: number;
	readonly box: PdfBox;
	readonly target: LinkTarget;
	readonly description: string | undefined;
	readonly element: StructureElement;
};

/** A link with the object that is reserved for it. */
export type ReservedLink = PageLink & { readonly object: number };

/** Writes the annotations. */
export function putLinks(
	shell: PdfShell,
	links: readonly ReservedLink[],
	pageHeight: number
): void {
	links.forEach((link, index) => {
		const { x, y, width, height } = link.box;
		const corners = [x, pageHeight - y - height, x + width, pageHeight - y];
		shell.putObject(
			link.object,
			pdfDictionary({
				Type: '/Annot',
				Subtype: '/Link',
				Rect: `[${corners.map(pdfPlace).join(' ')}]`,
				Border: '[0 0 0]',
				F: '4',
				Contents: link.description === undefined ? undefined : pdfText(link.description),
				StructParent: String(annotationKey(shell.pageCount(), index)),
				Dest: destination(shell, link.target, pageHeight)
			})
		);
	});
}

/** A page and height as a destination. Throws when the document has no such page. */
export function destination(
	shell: PdfShell,
	{ page, y = 0 }: LinkTarget,
	pageHeight: number
): string {
	if (!Number.isInteger(page) || page < 1 || page > shell.pageCount()) {
		throw new RangeError(
			`A link or bookmark leads to page ${page}, of ${shell.pageCount()} pages.`
		);
	}
	return `[${pdfReference(shell.pageObject(page))} /XYZ null ${pdfPlace(pageHeight - y)} null]`;
}
