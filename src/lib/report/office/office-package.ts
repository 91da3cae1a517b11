import { strToU8, zipSync } from 'fflate';
import { zipTime } from '#lib/formats/zip/zip-time.ts';

/** What every part of an office document begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** What names of relationships within a document begin with. */
export const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';

/** Where a part leads: the last word of the relationship's name, and the part it leads to. */
type Relationship = readonly [kind: string, target: string];

/** The relationships of a part, as rId1, rId2 … in their order. */
export function relationshipsXml(items: readonly Relationship[]): string {
	const written = items.map(
		([kind, target], place) =>
			`<Relationship Id="rId${String(place + 1)}" Type="${kind.includes('/') ? kind : `${officeNames}/${kind}`}" Target="${target}"/>`
	);
	return `${xmlHead}<Relationships xmlns="${packageNames}/relationships">${written.join('')}</Relationships>`;
}

/** Where the properties of the whole document stand, as its relationship. */
export const coreProperties: Relationship = [
	`${packageNames}/relationships/metadata/core-properties`,
	'docProps/core.xml'
];

/**
 * What a document says of itself, its title escaped as its kind asks for; `day` stands for the time it was
 * made, so that bytes repeat.
 */
export function corePropertiesXml(title: string, language: string, day?: string): string {
	const made = (['created', 'modified'] as const).map((name) =>
		day === undefined
			? ''
			: `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
	);
	const names = `xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
	return `${xmlHead}<cp:coreProperties ${names}><dc:title>${title}</dc:title><dc:language>${language}</dc:language>${made.join('')}</cp:coreProperties>`;
}

/** The kinds of the parts: path and what stands behind `application/vnd.openxmlformats-officedocument.`. */
export function contentTypesXml(parts: readonly (readonly [path: string, type: string])[]): string {
	const written = parts.map(
		([path, type]) =>
			`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`
	);
	return `${xmlHead}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${written.join('')}</Types>`;
}

/** Packs the parts of a document, in their order. The same parts give the same bytes: no clock, no machine. */
export const packParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
		level: 6,
		mtime: zipTime
	});
