import type { jsPDF } from 'jspdf';
import { setPdfVersion, type JspdfFont, type JspdfInternals } from './jspdf-internals.ts';
import { pdfReference } from './pdf-syntax.ts';

/** What a file holds besides its pages; asked for in this order. */
export type FileParts = {
	/** Reserves the objects that pages refer to. */
	readonly prepare: () => void;
	/** Entries of a page's dictionary. */
	readonly pageEntries: (page: number) => string;
	/** Resource name of each font and what writes it; gives back the font's object. */
	readonly fonts: readonly (readonly [name: string, put: () => number])[];
	/** The same of each form XObject. */
	readonly forms: readonly (readonly [name: string, put: () => number])[];
	/** Writes all other objects. */
	readonly putObjects: () => void;
	readonly catalogEntries: () => string;
	/** UTF-16 hexadecimal strings with their brackets, by jsPDF's key. */
	readonly properties: Readonly<Record<string, string>>;
	/** A PDF date. */
	readonly createdAt: string;
	/** 32 hexadecimal digits. */
	readonly fileId: string;
};

/** Lets jsPDF build the file. Throws what went wrong in any of its events, which jsPDF would only log. */
export function buildFile(
	document: jsPDF,
	fonts: Record<string, JspdfFont>,
	parts: FileParts
): Uint8Array {
	const internals = document.internal as unknown as JspdfInternals;
	const putters = new Map(parts.fonts);
	for (const name of putters.keys()) fonts[name] = emptyFont(name);
	const on = (topic: string, listener: (event: never) => void): void =>
		void internals.events.subscribe(topic, listener);
	on('buildDocument', parts.prepare);
	on('putPage', ({ pageNumber }: { readonly pageNumber: number }) =>
		internals.write(parts.pageEntries(pageNumber))
	);
	on(
		'putFont',
		({ font }: { readonly font: JspdfFont }) => (font.objectNumber = putters.get(font.id)?.() ?? 0)
	);
	on('putXobjectDict', () => {
		for (const [name, put] of parts.forms) internals.write(`/${name} ${pdfReference(put())}`);
	});
	on('postPutResources', parts.putObjects);
	on('putCatalog', () => {
		internals.write(parts.catalogEntries());
		mendWrittenLines(internals.write(''), parts);
	});
	setPdfVersion(document, '1.7');
	document.setFileId(parts.fileId);
	document.setCreationDate(anyDate);
	document.setProperties(withoutBrackets(parts.properties));
	const errors = collectErrors(internals);
	const bytes = document.output('arraybuffer') as ArrayBuffer | undefined;
	if (errors.length > 0)
		throw new AggregateError(errors, `The PDF could not be built: ${String(errors[0])}`);
	if (bytes === undefined) throw new Error('jsPDF gave back no file.');
	return new Uint8Array(bytes);
}

/** jsPDF takes only the dates until 2037 and keeps nothing of this one. */
const anyDate = "D:20000101000000+00'00'";

/** jsPDF asks each font's event first and writes the font itself only if nothing was written. */
const emptyFont = (id: string): JspdfFont => ({
	id,
	fontName: id,
	postScriptName: id,
	fontStyle: 'normal',
	encoding: 'own',
	isAlreadyPutted: true,
	metadata: {},
	objectNumber: 0
});

/**
 * Replaces lines that jsPDF wrote by lines of the same length, so that no offset moves: texts become
 * hexadecimal (jsPDF leaves carriage-return bytes bare, and 」 holds one), the date takes any year,
 * and the action upon opening goes.
 */
function mendWrittenLines(lines: string[], { properties, createdAt }: FileParts): void {
	for (const [key, value] of Object.entries(properties)) {
		const name = `/${key.slice(0, 1).toUpperCase()}${key.slice(1)} `;
		replaceLine(lines, `${name}(${value.slice(1, -1)})`, name + value);
	}
	replaceLine(lines, `/CreationDate (${anyDate})`, `/CreationDate (${createdAt})`);
	const opening = lines.findLast((line) => line.startsWith('/OpenAction '));
	if (opening !== undefined) replaceLine(lines, opening, ' '.repeat(opening.length));
}

function replaceLine(lines: string[], written: string, wanted: string): void {
	const at = lines.lastIndexOf(written);
	if (at < 0 || wanted.length !== written.length)
		throw new Error(`jsPDF did not write the line ${written}`);
	lines[at] = wanted;
}

const withoutBrackets = (properties: FileParts['properties']): Record<string, string> =>
	Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.slice(1, -1)]));

/** Puts a net under every listener: jsPDF would write the error to the console and go on. */
function collectErrors(internals: JspdfInternals): readonly unknown[] {
	const errors: unknown[] = [];
	for (const topic of Object.values(internals.events.getTopics())) {
		for (const subscription of Object.values(topic)) {
			const listener = subscription[0];
			subscription[0] = function (this: unknown, ...event: unknown[]) {
				try {
					listener.apply(this, event);
				} catch (error) {
					errors.push(error);
				}
			};
		}
	}
	return errors;
}
