import type { PdfShell } from './jspdf-shell.ts';
import { pdfAscii, pdfDictionary, pdfName, pdfReference, pdfText } from './pdf-syntax.ts';

/** A file carried inside the PDF. */
export type PdfAttachment = {
	/** File name, of any letters, without folders. */
	readonly name: string;
	/** e.g. `application/json` */
	readonly mediaType: string;
	readonly bytes: Uint8Array;
	/** How the file stands to the document. */
	readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
	readonly description: string;
	/** `flate` when absent; `none` leaves the bytes readable, and in place, in the file. */
	readonly compression?: 'flate' | 'none';
};

/** Throws when a file cannot stand beside the others: its name is taken or is a path, or its type is none. */
export function refuseUnfit(attachment: PdfAttachment, others: readonly PdfAttachment[]): void {
	const { name, mediaType } = attachment;
	if (!/^[^/\\\p{Cc}]+$/u.test(name)) throw new RangeError(`Not a file name: ${name}`);
	if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType))
		throw new RangeError(`Not a media type: ${mediaType}`);
	if (others.some((other) => other.name === name))
		throw new RangeError(`Two files have the name ${name}`);
}

/** Writes the files; gives back the catalog's entries for them. */
export function putAttachments(
	shell: PdfShell,
	attachments: readonly PdfAttachment[],
	date: string
): Record<string, string> {
	if (attachments.length === 0) return {};
	const files = attachments.map((attachment) => ({
		key: pdfText(attachment.name),
		reference: pdfReference(putAttachment(shell, attachment, date))
	}));
	const sorted = [...files].sort((a, b) => (a.key < b.key ? -1 : 1));
	return {
		Names: `<</EmbeddedFiles <</Names [${sorted.map(({ key, reference }) => `${key} ${reference}`).join(' ')}]>>>>`,
		AF: `[${files.map(({ reference }) => reference).join(' ')}]`
	};
}

function putAttachment(shell: PdfShell, attachment: PdfAttachment, date: string): number {
	const [stream, file] = [shell.reserveObject(), shell.reserveObject()];
	shell.putStream(stream, attachment.bytes, {
		entries: {
			Type: '/EmbeddedFile',
			Subtype: pdfName(attachment.mediaType),
			Params: `<</Size ${attachment.bytes.length} /ModDate (${date})>>`
		},
		compression: attachment.compression ?? 'flate'
	});
	shell.putObject(
		file,
		pdfDictionary({
			Type: '/Filespec',
			F: pdfAscii(attachment.name),
			UF: pdfText(attachment.name),
			Desc: pdfText(attachment.description),
			AFRelationship: `/${attachment.relationship}`,
			EF: `<</F ${pdfReference(stream)} /UF ${pdfReference(stream)}>>`
		})
	);
	return file;
}
