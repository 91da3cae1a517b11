import type { PdfShell } from './jspdf-shell.ts';
import { destination } from './page-links.ts';
import { pdfDictionary, pdfReference, pdfText } from './pdf-syntax.ts';

/** A bookmark; level 1 is the outermost. */
export type Bookmark = {
	readonly title: string;
	readonly level: number;
	readonly page: number;
	readonly y: number;
};

/** Writes the bookmarks as a tree; gives back its root object, `undefined` when there are none. */
export function putOutline(
	shell: PdfShell,
	bookmarks: readonly Bookmark[],
	pageHeight: number
): number | undefined {
	if (bookmarks.length === 0) return undefined;
	const root = { object: shell.reserveObject(), kids: nest(shell, bookmarks) };
	putKids(shell, root, pageHeight);
	shell.putObject(
		root.object,
		pdfDictionary({
			Type: '/Outlines',
			...kidEntries(root.kids),
			Count: String(countBelow(root.kids))
		})
	);
	return root.object;
}

type Branch = { readonly object: number; readonly kids: readonly Node[] };
type Node = { readonly object: number; readonly bookmark: Bookmark; readonly kids: Node[] };

/** Levels may skip; a bookmark hangs below the last one of a lower level. */
function nest(shell: PdfShell, bookmarks: readonly Bookmark[]): readonly Node[] {
	const top: Node[] = [];
	const path: Node[] = [];
	for (const bookmark of bookmarks) {
		const node: Node = { object: shell.reserveObject(), bookmark, kids: [] };
		while ((path[path.length - 1]?.bookmark.level ?? 0) >= bookmark.level) path.pop();
		(path[path.length - 1]?.kids ?? top).push(node);
		path.push(node);
	}
	return top;
}

function putKids(shell: PdfShell, parent: Branch, pageHeight: number): void {
	parent.kids.forEach((node, index) => {
		const { bookmark, kids } = node;
		shell.putObject(
			node.object,
			pdfDictionary({
				Title: pdfText(bookmark.title),
				Parent: pdfReference(parent.object),
				Prev: referenceTo(parent.kids[index - 1]),
				Next: referenceTo(parent.kids[index + 1]),
				...kidEntries(kids),
				Count: kids.length === 0 ? undefined : String(countBelow(kids)),
				Dest: destination(shell, bookmark, pageHeight)
			})
		);
		putKids(shell, node, pageHeight);
	});
}

const referenceTo = (node: Node | undefined): string | undefined =>
	node && pdfReference(node.object);

const kidEntries = (kids: readonly Node[]): Record<string, string | undefined> => ({
	First: referenceTo(kids[0]),
	Last: referenceTo(kids[kids.length - 1])
});

const countBelow = (kids: readonly Node[]): number =>
	kids.reduce((sum, kid) => sum + 1 + countBelow(kid.kids), 0);
