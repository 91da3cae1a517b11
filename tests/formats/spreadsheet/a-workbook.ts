import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** Parts of a workbook by name; what is given replaces or joins those of `excelParts`. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What a built workbook is made of: sheets by name with the XML within `<worksheet>`. */
export type WorkbookGiven = {
	readonly sheets?: Readonly<Record<string, string>>;
	/** XML of `<si>` elements. */
	readonly sharedStrings?: string;
	/** XML within `<styleSheet>`. */
	readonly styles?: string;
	/** Attributes of the sheets' entries by name, e.g. `state="hidden"`. */
	readonly states?: Readonly<Record<string, string>>;
	readonly workbookPr?: string;
	readonly parts?: Parts;
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const aRelationships = (...items: readonly string[]): string =>
	`${head}<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;

export const aRelationship = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

export const aWorksheet = (inner: string): string =>
	`${head}<worksheet xmlns="${main}" xmlns:r="${office}">${inner}</worksheet>`;

/** The parts of a workbook as Excel writes them. */
export function excelParts(given: WorkbookGiven = {}): Parts {
	const { sheets = { Sheet1: aTable([['a']]) }, states = {}, workbookPr = '' } = given;
	const names = Object.keys(sheets);
	const entries = names.map(
		(name, order) =>
			`<sheet name="${name}" sheetId="${order + 1}" ${states[name] ?? ''} r:id="rId${order + 1}"/>`
	);
	return {
		'[Content_Types].xml': `${head}<Types/>`,
		'_rels/.rels': aRelationships(aRelationship('rId1', 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${entries.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': aRelationships(
			...names.map((_, order) =>
				aRelationship(`rId${order + 1}`, 'worksheet', `worksheets/sheet${order + 1}.xml`)
			),
			aRelationship('rId901', 'styles', 'styles.xml'),
			aRelationship('rId902', 'sharedStrings', 'sharedStrings.xml')
		),
		'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${given.styles ?? ''}</styleSheet>`,
		'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${given.sharedStrings ?? ''}</sst>`,
		...Object.fromEntries(
			names.map((name, order) => [
				`xl/worksheets/sheet${order + 1}.xml`,
				aWorksheet(sheets[name] ?? '')
			])
		),
		...given.parts
	};
}

/** A workbook file, packed from parts. */
export const zipped = (parts: Parts): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [
				name,
				[typeof part === 'string' ? strToU8(part) : part, { level: 1 }]
			])
		)
	);

/** The same as a program packs it that writes while it reads: sizes stand after the data. */
export function zippedAsStream(parts: Parts): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const [name, part] of Object.entries(parts)) {
		const file = new ZipDeflate(name);
		zip.add(file);
		file.push(typeof part === 'string' ? strToU8(part) : part, true);
	}
	zip.end();
	return Uint8Array.from(chunks.flatMap((chunk) => Array.from(chunk)));
}

export const aWorkbook = (given: WorkbookGiven = {}): Uint8Array => zipped(excelParts(given));

export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The letters of a column, from 0. */
export const letters = (column: number): string =>
	column < 26
		? String.fromCharCode(65 + column)
		: letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** `<sheetData>` of rows of texts (empty ones are left out) and the merged ranges after it. */
export function aTable(
	rows: readonly (readonly string[])[],
	merges: readonly string[] = []
): string {
	const xml = rows.map((cells, order) => {
		const row = order + 1;
		const written = cells.map((text, column) =>
			text === ''
				? ''
				: `<c r="${letters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
		);
		return `<row r="${row}">${written.join('')}</row>`;
	});
	const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`);
	const merged = ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>`;
	return `<sheetData>${xml.join('')}</sheetData>${merged}`;
}
