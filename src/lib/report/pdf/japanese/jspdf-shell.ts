import { jsPDF } from 'jspdf';
import { buildFile, type FileParts } from './build-file.ts';
import { compactFile } from './compact-file.ts';
import type { JspdfFont, JspdfInternals } from './jspdf-internals.ts';

/** What jsPDF is used for: pages, numbered objects, streams, the cross-reference table. */
export type PdfShell = {
	/** Adds operators to the current page. */
	readonly draw: (operators: string) => void;
	readonly addPage: () => void;
	/** Goes to a page; the first is 1. Throws when there is none of that number. */
	readonly setPage: (page: number) => void;
	/** The page drawn on. */
	readonly page: () => number;
	readonly pageCount: () => number;
	/** The following may be called while the file is being built only. */
	readonly pageObject: (page: number) => number;
	readonly reserveObject: () => number;
	readonly putObject: (object: number, body: string) => void;
	/** `data` holds one byte per UTF-16 unit. */
	readonly putStream: (object: number, data: string, options: StreamOptions) => void;
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
	const plain = new Set<number>();
	const putBody = (object: number, put: () => void): void => {
		internals.newObjectDeferredBegin(object, true);
		put();
		internals.write('endobj');
	};
	return {
		draw: (operators) => void internals.write(operators),
		addPage: () => void document.addPage(),
		setPage: (page) => {
			if (!Number.isInteger(page) || page < 1 || page > document.getNumberOfPages()) {
				throw new RangeError(`There is no page ${page}.`);
			}
			document.setPage(page);
		},
		page: () => document.getCurrentPageInfo().pageNumber,
		pageCount: () => document.getNumberOfPages(),
		pageObject: (page) => internals.getPageInfo(page).objId,
		reserveObject: () => internals.newObjectDeferred(),
		putObject: (object, body) => putBody(object, () => internals.write(body)),
		putStream: (object, data, { entries, compression }) => {
			if (compression === 'none') plain.add(object);
			const written = Object.entries({ ...entries, Length: String(data.length) });
			const dictionary = written.map(([key, value]) => `/${key} ${value}`).join('\n');
			// jsPDF's own function leaves empty streams out.
			putBody(object, () => internals.write(`<<\n${dictionary}\n>>\nstream\n${data}\nendstream`));
		},
		// jsPDF writes plain streams, which takes a moment; deflating them afterwards can be sliced.
		build: function* (parts) {
			const written = buildFile(document, fonts, parts);
			yield 0;
			return yield* compactFile(written, plain);
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
