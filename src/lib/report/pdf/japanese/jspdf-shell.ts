import { jsPDF } from 'jspdf';
import { buildFile, type FileParts } from './build-file.ts';
import { compactFile, type OwnContent } from './compact-file.ts';
import type { JspdfFont, JspdfInternals } from './jspdf-internals.ts';

/** What jsPDF is used for: pages, their contents and resources, the numbers of objects. */
export type PdfShell = {
	/** Adds operators to the current page. */
	readonly draw: (operators: string) => void;
	readonly addPage: () => void;
	/** The page drawn on. */
	readonly page: () => number;
	readonly pageCount: () => number;
	/** The following may be called while the file is being built only. */
	readonly pageObject: (page: number) => number;
	readonly reserveObject: () => number;
	/** The object's text, or what writes it when its turn comes. */
	readonly putObject: (object: number, body: string | (() => string)) => void;
	readonly putStream: (object: number, data: Uint8Array, options: StreamOptions) => void;
	/**
	 * Builds the file, yielding the fraction done. Throws what went wrong in any of jsPDF's events, which
	 * jsPDF would only log.
	 */
	readonly build: (parts: FileParts) => Generator<number, Uint8Array>;
};

export type StreamOptions = {
	readonly entries: Readonly<Record<string, string>>;
	readonly compression: 'flate' | 'none';
};

/** Opens an empty jsPDF document with its first page and with none of jsPDF's own fonts. */
export function openShell(pageSize: { readonly width: number; readonly height: number }): PdfShell {
	const { document, fonts } = createWithoutFonts(pageSize);
	const internals = document.internal as unknown as JspdfInternals;
	const own = new Map<number, OwnContent>();
	return {
		draw: (operators) => void internals.write(operators),
		addPage: () => void document.addPage(),
		page: () => document.getCurrentPageInfo().pageNumber,
		pageCount: () => document.getNumberOfPages(),
		pageObject: (page) => internals.getPageInfo(page).objId,
		reserveObject: () => internals.newObjectDeferred(),
		putObject: (object, body) => void own.set(object, body),
		putStream: (object, data, { entries, compression }) => {
			const written = Object.entries(entries).map(([key, value]) => `/${key} ${value}`);
			own.set(object, { entries: written.join(' '), data, compression });
		},
		// jsPDF writes only what it knows of; ours would be put into text and taken out of it again.
		build: function* (parts) {
			const written = buildFile(document, fonts, parts);
			yield 0;
			return yield* compactFile(written, own);
		}
	};
}

/** jsPDF's list of fonts reaches plugins when a document is opened; ours empties it and is gone again. */
function createWithoutFonts({
	width,
	height
}: {
	readonly width: number;
	readonly height: number;
}) {
	let fonts: Record<string, JspdfFont> = {};
	const emptyFonts = (event: { readonly fonts: Record<string, JspdfFont> }): void => {
		fonts = event.fonts;
		for (const name of Object.keys(fonts)) Reflect.deleteProperty(fonts, name);
	};
	const plugin = ['addFonts', emptyFonts];
	jsPDF.API.events.push(plugin);
	try {
		const orientation = width > height ? 'landscape' : 'portrait';
		const document = new jsPDF({
			unit: 'pt',
			format: [width, height],
			orientation,
			compress: false
		});
		return { document, fonts };
	} finally {
		jsPDF.API.events.splice(jsPDF.API.events.indexOf(plugin), 1);
	}
}
