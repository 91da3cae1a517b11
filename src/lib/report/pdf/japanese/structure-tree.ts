import { isGroupingTag, mayStandIn, type PdfTag, type PdfTagAttributes } from './pdf-tag.ts';

/** An element of the structure tree. */
export type StructureElement = {
	readonly tag: PdfTag | 'Document';
	readonly attributes: PdfTagAttributes;
	readonly parent: StructureElement | undefined;
	readonly kids: StructureKid[];
};

/** What an element holds: elements, marked content on a page, or an annotation. */
export type StructureKid =
	| { readonly kind: 'element'; readonly element: StructureElement }
	| { readonly kind: 'content'; readonly page: number; readonly mark: number }
	| { readonly kind: 'annotation'; readonly page: number; readonly annotation: number };

/** The tree while it is drawn, and which part of each page belongs where. */
export type StructureTree = {
	readonly root: StructureElement;
	/** The elements of each page's marked content, by mark; pages count from 1. */
	readonly marksOf: (page: number) => readonly StructureElement[];
	readonly begin: (tag: PdfTag, attributes: PdfTagAttributes) => void;
	readonly end: () => void;
	readonly beginArtifact: () => void;
	readonly endArtifact: () => void;
	/** Draws inside the marks that the content needs; text has to belong somewhere, shapes need not. */
	readonly draw: (content: 'text' | 'shape', operators: string) => void;
	/** Closes the marks on the current page, before another page is drawn on. */
	readonly leavePage: () => void;
	/** Puts an annotation into the open `Link`, or into a link of its own. */
	readonly addLink: (annotation: number) => StructureElement;
	/** Throws when a tag or an artifact is still open. */
	readonly finish: () => void;
};

export type StructureCanvas = {
	readonly draw: (operators: string) => void;
	readonly page: () => number;
};

/** Starts a tree whose marks are drawn on the canvas. Marks are opened late and kept open while the same element goes on. */
export function growStructureTree(canvas: StructureCanvas): StructureTree {
	const root = elementOf('Document', {}, undefined);
	const marks = new Map<number, StructureElement[]>();
	let current = root;
	let artifacts = 0;
	let open: StructureElement | 'artifact' | undefined;

	const leavePage = (): void => {
		if (open !== undefined) canvas.draw('EMC');
		open = undefined;
	};
	const enter = (wanted: StructureElement | 'artifact'): void => {
		if (open === wanted) return;
		leavePage();
		open = wanted;
		canvas.draw(wanted === 'artifact' ? '/Artifact BMC' : mark(wanted, canvas.page(), marks));
	};
	const begin = (tag: PdfTag, attributes: PdfTagAttributes): void => {
		refuseMisplaced(tag, attributes, current, artifacts);
		const element = elementOf(tag, attributes, current);
		current.kids.push({ kind: 'element', element });
		current = element;
	};
	const end = (): void => {
		if (current.parent === undefined) throw new Error('There is no open tag to end.');
		current = current.parent;
	};
	return {
		root,
		marksOf: (page) => marks.get(page) ?? [],
		begin,
		end,
		beginArtifact: () => {
			artifacts++;
		},
		endArtifact: () => {
			if (artifacts === 0) throw new Error('There is no open artifact to end.');
			artifacts--;
		},
		draw: (content, operators) => {
			enter(ownerOf(content, current, artifacts));
			canvas.draw(operators);
		},
		leavePage,
		addLink: (annotation) => {
			const isOpen = current.tag === 'Link';
			if (!isOpen) begin('Link', {});
			const element = current;
			element.kids.push({ kind: 'annotation', page: canvas.page(), annotation });
			if (!isOpen) end();
			return element;
		},
		finish: () => {
			leavePage();
			if (current !== root) throw new Error(`The tag ${current.tag} is still open.`);
			if (artifacts > 0) throw new Error('An artifact is still open.');
		}
	};
}

function elementOf(
	tag: StructureElement['tag'],
	attributes: PdfTagAttributes,
	parent: StructureElement | undefined
): StructureElement {
	return { tag, attributes, parent, kids: [] };
}

/** Gives the element its next mark on the page; the operator that begins it. */
function mark(
	element: StructureElement,
	page: number,
	marks: Map<number, StructureElement[]>
): string {
	const onPage = marks.get(page) ?? [];
	marks.set(page, onPage);
	const number = onPage.push(element) - 1;
	element.kids.push({ kind: 'content', page, mark: number });
	return `/${element.tag} <</MCID ${number}>> BDC`;
}

function ownerOf(
	content: 'text' | 'shape',
	current: StructureElement,
	artifacts: number
): StructureElement | 'artifact' {
	if (artifacts > 0) return 'artifact';
	if (content === 'shape') return isInFigure(current) ? current : 'artifact';
	if (current.tag === 'Document' || isGroupingTag(current.tag)) {
		throw new Error(
			`Text cannot stand in ${current.tag} itself: open a tag for text, or an artifact.`
		);
	}
	return current;
}

const isInFigure = (element: StructureElement): boolean =>
	element.tag === 'Figure' || (element.parent !== undefined && isInFigure(element.parent));

function refuseMisplaced(
	tag: PdfTag,
	attributes: PdfTagAttributes,
	parent: StructureElement,
	artifacts: number
): void {
	if (artifacts > 0) throw new Error(`The tag ${tag} cannot be opened in an artifact.`);
	if (!mayStandIn(tag, parent.tag))
		throw new Error(`The tag ${tag} cannot stand in ${parent.tag}.`);
	if (tag === 'Figure' && (attributes.alt ?? '').trim() === '')
		throw new Error('A Figure needs words for those who do not see it: alt.');
}
