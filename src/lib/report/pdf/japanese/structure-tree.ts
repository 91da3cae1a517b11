import type { ContentWriter } from './content-writer.ts';
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
	/** Opens the marks that what is drawn next needs; text has to belong somewhere, shapes need not. */
	readonly mark: (content: DrawnContent) => void;
	/** Closes the marks on the current page, before another page is drawn on. */
	readonly leavePage: () => void;
	/** Puts an annotation into the open `Link`, or into a link of its own. */
	readonly addLink: (annotation: number) => StructureElement;
	/** Throws when a tag or an artifact is still open. */
	readonly finish: () => void;
};

export type DrawnContent = 'text' | 'shape';

/** Where the marks are written. */
export type StructureCanvas = Pick<ContentWriter, 'page' | 'openMark' | 'closeMark' | 'leavePage'>;

/**
 * Starts a tree whose marks are drawn on the canvas. Marks are opened late and kept open while the same
 * element goes on.
 */
export function growStructureTree(canvas: StructureCanvas): StructureTree {
	const root = elementOf('Document', {}, undefined);
	const { enter, leavePage, marksOf } = createMarks(canvas);
	let current = root;
	let artifacts = 0;

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
		marksOf,
		begin,
		end,
		beginArtifact: () => {
			artifacts++;
		},
		endArtifact: () => {
			if (artifacts === 0) throw new Error('There is no open artifact to end.');
			artifacts--;
		},
		mark: (content) => enter(ownerOf(content, current, artifacts), content),
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

/** The marks on the pages: opened late, and kept open while the same owner goes on. */
function createMarks(canvas: StructureCanvas): Pick<StructureTree, 'leavePage' | 'marksOf'> & {
	readonly enter: (owner: Owner, content: DrawnContent) => void;
} {
	const marks = new Map<number, StructureElement[]>();
	let open: { readonly owner: Owner; readonly holds: 'text' | 'anything' } | undefined;

	const leavePage = (): void => {
		open = undefined;
		canvas.leavePage();
	};
	const enter = (owner: Owner, content: DrawnContent): void => {
		if (open?.owner === owner && (content === 'text' || open.holds === 'anything')) return;
		if (open !== undefined) canvas.closeMark();
		const holds =
			content === 'text' && (owner === 'artifact' || !isInFigure(owner)) ? 'text' : 'anything';
		open = { owner, holds };
		canvas.openMark(
			owner === 'artifact' ? '/Artifact BMC' : markOf(owner, canvas.page(), marks),
			holds
		);
	};
	return { enter, leavePage, marksOf: (page) => marks.get(page) ?? [] };
}

function elementOf(
	tag: StructureElement['tag'],
	attributes: PdfTagAttributes,
	parent: StructureElement | undefined
): StructureElement {
	return { tag, attributes, parent, kids: [] };
}

/** Gives the element its next mark on the page; the operator that begins it. */
function markOf(
	element: StructureElement,
	page: number,
	marks: Map<number, StructureElement[]>
): string {
	const onPage = marks.get(page) ?? [];
	marks.set(page, onPage);
	const number = onPage.push(element) - 1;
	element.kids.push({ kind: 'content', page, mark: number });
	return `/${element.tag}<</MCID ${number}>>BDC`;
}

type Owner = StructureElement | 'artifact';

function ownerOf(content: DrawnContent, current: StructureElement, artifacts: number): Owner {
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
