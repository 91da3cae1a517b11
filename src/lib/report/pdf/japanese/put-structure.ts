import type { PdfShell } from './jspdf-shell.ts';
import type { PdfTagAttributes } from './pdf-tag.ts';
import { pdfDictionary, pdfName, pdfNumber, pdfReference, pdfText } from './pdf-syntax.ts';
import type { StructureElement, StructureKid, StructureTree } from './structure-tree.ts';

/** What the tree refers to in the rest of the file. */
export type StructureSurroundings = {
	readonly pageHeight: number;
	/** The object and the element of each link, by number. */
	readonly annotations: readonly { readonly object: number; readonly element: StructureElement }[];
};

/** Where pages and links find their elements: pages come first, the links after them. */
export const annotationKey = (pages: number, annotation: number): number => pages + annotation;

/** Writes the structure tree; gives back its root object. */
export function putStructure(
	shell: PdfShell,
	tree: StructureTree,
	surroundings: StructureSurroundings
): number {
	const objects = reserveAll(shell, tree.root);
	const rootObject = shell.reserveObject();
	const parentTree = shell.reserveObject();
	const objectOf = (element: StructureElement): number => {
		const object = objects.get(element);
		if (object === undefined)
			throw new Error(`The element ${element.tag} stands outside the tree.`);
		return object;
	};
	for (const [element, object] of objects) {
		const parent = element.parent === undefined ? rootObject : objectOf(element.parent);
		const links = { shell, parent, objectOf, surroundings };
		shell.putObject(object, () => elementBody(element, links));
	}
	shell.putObject(parentTree, () => parentTreeBody(shell, tree, { objectOf, surroundings }));
	shell.putObject(
		rootObject,
		pdfDictionary({
			Type: '/StructTreeRoot',
			K: pdfReference(objectOf(tree.root)),
			ParentTree: pdfReference(parentTree),
			ParentTreeNextKey: String(annotationKey(shell.pageCount(), surroundings.annotations.length))
		})
	);
	return rootObject;
}

/** Elements of one tag are numbered behind each other: alike objects are packed best together. */
function reserveAll(
	shell: PdfShell,
	root: StructureElement
): ReadonlyMap<StructureElement, number> {
	const byTag = new Map<string, StructureElement[]>();
	const gather = (element: StructureElement): void => {
		const alike = byTag.get(element.tag);
		if (alike === undefined) byTag.set(element.tag, [element]);
		else alike.push(element);
		for (const kid of element.kids) if (kid.kind === 'element') gather(kid.element);
	};
	gather(root);
	const objects = new Map<StructureElement, number>();
	for (const alike of byTag.values())
		for (const element of alike) objects.set(element, shell.reserveObject());
	return objects;
}

type Links = {
	readonly objectOf: (element: StructureElement) => number;
	readonly surroundings: StructureSurroundings;
};
type ElementLinks = Links & { readonly shell: PdfShell; readonly parent: number };

function elementBody(element: StructureElement, links: ElementLinks): string {
	const { tag, attributes, kids } = element;
	const page = kids.find((kid) => kid.kind !== 'element')?.page;
	return pdfDictionary({
		S: `/${tag}`,
		P: pdfReference(links.parent),
		Pg: page === undefined ? undefined : pdfReference(links.shell.pageObject(page)),
		K: kids.length === 0 ? undefined : kidList(kids.map((kid) => kidBody(kid, page, links))),
		Alt: attributes.alt === undefined ? undefined : pdfText(attributes.alt),
		ActualText: attributes.actualText === undefined ? undefined : pdfText(attributes.actualText),
		A: attributeObjects(tag, attributes, links.surroundings.pageHeight)
	});
}

const kidList = (kids: readonly string[]): string =>
	kids.length === 1 ? (kids[0] ?? '') : `[${kids.join(' ')}]`;

function kidBody(
	kid: StructureKid,
	page: number | undefined,
	{ objectOf, shell, surroundings }: ElementLinks
): string {
	if (kid.kind === 'element') return pdfReference(objectOf(kid.element));
	const pageReference = pdfReference(shell.pageObject(kid.page));
	if (kid.kind === 'content') {
		return kid.page === page
			? String(kid.mark)
			: pdfDictionary({ Type: '/MCR', Pg: pageReference, MCID: String(kid.mark) });
	}
	const object = surroundings.annotations[kid.annotation]?.object ?? 0;
	return pdfDictionary({ Type: '/OBJR', Pg: pageReference, Obj: pdfReference(object) });
}

function attributeObjects(
	tag: string,
	attributes: PdfTagAttributes,
	pageHeight: number
): string | undefined {
	if (tag === 'Table')
		return attributes.summary === undefined
			? undefined
			: `<</O /Table /Summary ${pdfText(attributes.summary)}>>`;
	if (tag === 'TH')
		return pdfDictionary({ O: '/Table', Scope: pdfName(scopes[attributes.scope ?? 'column']) });
	if (tag === 'L')
		return `<</O /List /ListNumbering ${attributes.labels === 'words' ? '/None' : '/Disc'}>>`;
	if (tag === 'Figure' && attributes.box !== undefined) {
		const { x, y, width, height } = attributes.box;
		const box = [x, pageHeight - y - height, x + width, pageHeight - y].map(pdfNumber).join(' ');
		return `<</O /Layout /Placement /Block /BBox [${box}]>>`;
	}
	return undefined;
}

const scopes = { row: 'Row', column: 'Column' } as const;

function parentTreeBody(
	shell: PdfShell,
	tree: StructureTree,
	{ objectOf, surroundings }: Links
): string {
	const pages = shell.pageCount();
	const ofPages = Array.from({ length: pages }, (_, i) => {
		const elements = tree.marksOf(i + 1).map((element) => pdfReference(objectOf(element)));
		return `${i} [${elements.join(' ')}]`;
	});
	const ofLinks = surroundings.annotations.map(
		({ element }, i) => `${annotationKey(pages, i)} ${pdfReference(objectOf(element))}`
	);
	return `<</Nums [${[...ofPages, ...ofLinks].join('\n')}]>>`;
}
