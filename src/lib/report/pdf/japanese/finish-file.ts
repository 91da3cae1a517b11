import type { EmbeddedFont } from './embedded-font.ts';
import { fingerprint } from './fingerprint.ts';
import type { PdfShell } from './jspdf-shell.ts';
import { putLinks, type PageLink, type ReservedLink } from './page-links.ts';
import { putAttachments, type PdfAttachment } from './pdf-attachment.ts';
import { pdfDate, xmpDate } from './pdf-date.ts';
import { pdfAscii, pdfReference, pdfUtf16 } from './pdf-syntax.ts';
import { putOutline, type Bookmark } from './put-outline.ts';
import { putStructure } from './put-structure.ts';
import { putStamp, type Stamp } from './stamp-pad.ts';
import type { StructureTree } from './structure-tree.ts';
import { xmpMetadata } from './xmp-metadata.ts';

/** Everything that was gathered while a document was drawn. */
export type DrawnDocument = {
	readonly options: {
		readonly title: string;
		readonly author?: string;
		readonly subject?: string;
		readonly language?: string;
		readonly createdAt: string;
		readonly identity: string;
	};
	readonly shell: PdfShell;
	readonly tree: StructureTree;
	readonly pageHeight: number;
	readonly fonts: readonly EmbeddedFont[];
	readonly stamps: readonly Stamp[];
	readonly links: readonly PageLink[];
	readonly bookmarks: readonly Bookmark[];
	readonly attachments: readonly PdfAttachment[];
};

/**
 * Makes the file: PDF 1.7, tagged, titled, with its fonts, links, bookmarks, files and metadata.
 * Yields the fraction done.
 */
export function* finishFile(drawn: DrawnDocument): Generator<number, Uint8Array> {
	const { options, shell, fonts, stamps, links } = drawn;
	const createdAt = pdfDate(options.createdAt);
	for (const font of fonts) {
		font.prepare();
		yield fontShare * 0.5;
	}
	let reserved: readonly ReservedLink[] = [];
	let linksOn: ReadonlyMap<number, readonly ReservedLink[]> = new Map();
	let catalog: Readonly<Record<string, string | undefined>> = {};
	const building = shell.build({
		createdAt,
		fileId: fingerprint(options.identity),
		properties: propertiesOf(options),
		prepare: () => {
			reserved = links.map((link) => ({ ...link, object: shell.reserveObject() }));
			linksOn = linksByPage(reserved);
		},
		pageEntries: (page) => pageEntries(page, linksOn.get(page) ?? []),
		fonts: fonts.map((font) => [font.name, () => font.put(shell)]),
		forms: stamps.map((stamp) => [stamp.name, () => putStamp(shell, stamp)]),
		putObjects: () => {
			catalog = putAll(drawn, reserved, createdAt);
		},
		catalogEntries: () => writeEntries(catalog)
	});
	for (;;) {
		const step = building.next();
		if (step.done === true) return step.value;
		yield fontShare + (1 - fontShare) * step.value;
	}
}

function linksByPage(links: readonly ReservedLink[]): ReadonlyMap<number, readonly ReservedLink[]> {
	const sorted = new Map<number, ReservedLink[]>();
	for (const link of links) {
		const before = sorted.get(link.page);
		if (before === undefined) sorted.set(link.page, [link]);
		else before.push(link);
	}
	return sorted;
}

/** The part of the work that goes into cutting the fonts down. */
const fontShare = 0.3;

function propertiesOf({
	title,
	author,
	subject
}: DrawnDocument['options']): Record<string, string> {
	return {
		title: pdfUtf16(title),
		...(author === undefined ? {} : { author: pdfUtf16(author) }),
		...(subject === undefined ? {} : { subject: pdfUtf16(subject) })
	};
}

function pageEntries(page: number, links: readonly ReservedLink[]): string {
	const own = links.map(({ object }) => pdfReference(object));
	return writeEntries({
		StructParents: String(page - 1),
		Tabs: '/S',
		Annots: own.length === 0 ? undefined : `[${own.join(' ')}]`
	});
}

function putAll(
	drawn: DrawnDocument,
	links: readonly ReservedLink[],
	createdAt: string
): Record<string, string | undefined> {
	const { options, shell, tree, pageHeight } = drawn;
	putLinks(shell, links, pageHeight);
	const structure = putStructure(shell, tree, { pageHeight, annotations: links });
	const outline = putOutline(shell, drawn.bookmarks, pageHeight);
	return {
		Lang: pdfAscii(options.language ?? 'ja-JP'),
		MarkInfo: '<</Marked true>>',
		StructTreeRoot: pdfReference(structure),
		ViewerPreferences: '<</DisplayDocTitle true>>',
		Metadata: pdfReference(putMetadata(shell, options)),
		Outlines: outline === undefined ? undefined : pdfReference(outline),
		PageMode: outline === undefined ? undefined : '/UseOutlines',
		...putAttachments(shell, drawn.attachments, createdAt)
	};
}

function putMetadata(
	shell: PdfShell,
	{ title, author, subject, language = 'ja-JP', createdAt }: DrawnDocument['options']
): number {
	const object = shell.reserveObject();
	const packet = xmpMetadata({ title, author, subject, language, createdAt: xmpDate(createdAt) });
	shell.putStream(object, packet, {
		entries: { Type: '/Metadata', Subtype: '/XML' },
		compression: 'none'
	});
	return object;
}

const writeEntries = (entries: Readonly<Record<string, string | undefined>>): string =>
	Object.entries(entries)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `/${key} ${value ?? ''}`)
		.join('\n');
