import { createContentWriter } from './content-writer.ts';
import { finishFile } from './finish-file.ts';
import type { FontStack } from './font-stack.ts';
import { openShell } from './jspdf-shell.ts';
import { safeAddress, type LinkTarget, type PageLink } from './page-links.ts';
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
		readonly pageCount: () => number;
		readonly addPage: () => void;
		/** Goes back to a page; the first is 1. */
		readonly setPage: (page: number) => void;
		readonly beginTag: (tag: PdfTag, attributes?: PdfTagAttributes) => void;
		readonly endTag: () => void;
		/** What `draw` draws is decoration: page numbers, repeated heads, lines. */
		readonly artifact: (draw: () => void) => void;
		/** The same for callers that cannot wrap; each begin needs its end. */
		readonly beginArtifact: () => void;
		readonly endArtifact: () => void;
		/** An area of the current page that leads somewhere. Open a `Link` tag around its text. */
		readonly link: (box: PdfBox, target: LinkTarget, description?: string) => void;
		/** A bookmark to the current page at height `y`; level 1 is the outermost. */
		readonly outline: (title: string, level: number, y?: number) => void;
		readonly attach: (attachment: PdfAttachment) => void;
		/**
		 * The file; the document cannot be used afterwards. Throws when a tag is still open, a link leads
		 * nowhere, or anything went wrong in one of jsPDF's events.
		 */
		readonly finish: () => Uint8Array;
		/** The same in steps that yield the fraction done, so that a screen stays alive meanwhile. */
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
		pageCount: shell.pageCount,
		addPage: () => {
			tree.leavePage();
			shell.addPage();
		},
		setPage: (page) => {
			tree.leavePage();
			shell.setPage(page);
		},
		text: textPen.text,
		link: (box, target, description) => {
			if ('url' in target) safeAddress(target.url);
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
		finish: () => runToEnd(finishInSteps()),
		finishInSteps
	};
}

function runToEnd<Value>(steps: Generator<unknown, Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

function createTagPen(tree: StructureTree): Pick<JapaneseDocument, TagFunction> {
	return {
		beginTag: (tag, attributes = {}) => tree.begin(tag, attributes),
		endTag: tree.end,
		artifact: (draw) => {
			tree.beginArtifact();
			draw();
			tree.endArtifact();
		},
		beginArtifact: tree.beginArtifact,
		endArtifact: tree.endArtifact
	};
}

type TagFunction = 'beginTag' | 'endTag' | 'artifact' | 'beginArtifact' | 'endArtifact';
