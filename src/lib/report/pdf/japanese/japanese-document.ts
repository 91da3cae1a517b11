import { createContentWriter } from './content-writer.ts';
import { finishFile } from './finish-file.ts';
import type { FontStack } from './font-stack.ts';
import { openShell } from './jspdf-shell.ts';
import type { LinkTarget, PageLink } from './page-links.ts';
import type { PdfBox } from './paint.ts';
import { refuseUnfit, type PdfAttachment } from './pdf-attachment.ts';
import type { PdfTag, PdfTagAttributes } from './pdf-tag.ts';
import type { Bookmark } from './put-outline.ts';
import { createPageShapes, type PageShapes } from './page-shapes.ts';
import { growStructureTree, type StructureTree } from './structure-tree.ts';
import { createTextMeasure, type TextMeasure } from './text-measure.ts';
import { createTextPen, type TextPen } from './text-pen.ts';

/** What a document is, besides what is drawn in it. Nothing is taken from the clock or the machine. */
export type JapaneseDocumentOptions = {
	readonly fonts: FontStack;
	readonly title: string;
	readonly author?: string;
	readonly subject?: string;
	/** BCP 47 tag; `ja-JP` when absent. */
	readonly language?: string;
	/** `2026-11-22` or `2026-11-22T09:00:00+09:00`. */
	readonly createdAt: string;
	/** Any text; the same text gives the same file id. */
	readonly identity: string;
	/** In points; A4 upright when absent. */
	readonly pageSize?: { readonly width: number; readonly height: number };
};

/**
 * A PDF being drawn. Lengths are points, the origin is the upper left corner, y grows downwards. The
 * document begins with its first page. Text must stand inside a tag for text or an artifact; shapes
 * outside a `Figure` are artifacts by themselves. A tag may stay open over any number of pages.
 */
export type JapaneseDocument = TextMeasure &
	Omit<PageShapes, 'stamps'> &
	Pick<TextPen, 'text'> & {
		readonly pageSize: { readonly width: number; readonly height: number };
		readonly addPage: () => void;
		readonly beginTag: (tag: PdfTag, attributes?: PdfTagAttributes) => void;
		readonly endTag: () => void;
		/** What follows is decoration, up to the end: page numbers, repeated heads, lines. */
		readonly beginArtifact: () => void;
		readonly endArtifact: () => void;
		/** An area of the current page that leads to a page. Open a `Link` tag around its text. */
		readonly link: (box: PdfBox, target: LinkTarget, description?: string) => void;
		/** A bookmark to the current page at height `y`; level 1 is the outermost. */
		readonly outline: (title: string, level: number, y?: number) => void;
		readonly attach: (attachment: PdfAttachment) => void;
		/**
		 * The file, in steps that yield the fraction done; the document cannot be used afterwards. Throws
		 * when a tag is still open, a link leads nowhere, or anything went wrong in one of jsPDF's events.
		 */
		readonly finishInSteps: () => Generator<number, Uint8Array>;
	};

const a4 = { width: 595.28, height: 841.89 };

/** Starts a document with an empty first page. */
export function createJapaneseDocument(options: JapaneseDocumentOptions): JapaneseDocument {
	const { fonts, pageSize = a4 } = options;
	const shell = openShell(pageSize);
	const writer = createContentWriter(shell);
	const tree = growStructureTree(writer);
	const textPen = createTextPen(fonts, tree, writer, pageSize.height);
	const shapes = createPageShapes(tree, writer, pageSize.height);
	const links: PageLink[] = [];
	const bookmarks: Bookmark[] = [];
	const attachments: PdfAttachment[] = [];
	let isFinished = false;
	const finishInSteps = (): Generator<number, Uint8Array> => {
		if (isFinished) throw new Error('The document is finished already.');
		tree.finish();
		isFinished = true;
		const gathered = {
			fonts: textPen.usedFonts(),
			stamps: shapes.stamps(),
			links,
			bookmarks,
			attachments
		};
		return finishFile({ options, shell, tree, pageHeight: pageSize.height, ...gathered });
	};
	return {
		...createTextMeasure(fonts),
		...shapes,
		...createTagPen(tree),
		pageSize,
		addPage: () => {
			tree.leavePage();
			shell.addPage();
		},
		text: textPen.text,
		link: (box, target, description) => {
			const element = tree.addLink(links.length);
			links.push({ page: shell.page(), box, target, description, element });
		},
		outline: (title, level, y = 0) => {
			bookmarks.push({ title, level, page: shell.page(), y });
		},
		attach: (attachment) => {
			refuseUnfit(attachment, attachments);
			attachments.push(attachment);
		},
		finishInSteps
	};
}

function createTagPen(tree: StructureTree): Pick<JapaneseDocument, TagFunction> {
	return {
		beginTag: (tag, attributes = {}) => tree.begin(tag, attributes),
		endTag: tree.end,
		beginArtifact: tree.beginArtifact,
		endArtifact: tree.endArtifact
	};
}

type TagFunction = 'beginTag' | 'endTag' | 'beginArtifact' | 'endArtifact';
