import { strToU8, zipSync } from 'fflate';
import { zipTime } from '#lib/formats/zip/zip-time.ts';
import type { ReportSheet } from './sheet.ts';
import { sheetXml, type PrintLines } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the title of a workbook is, for its properties. */
export type WorkbookTitle = {
	readonly title: string;
	readonly language: string;
	/** At the top of every printed page. */
	readonly print: PrintLines;
};

/** Writes sheets as an XLSX file. The same sheets give the same bytes: no clock, no machine. */
export function writeWorkbook(
	sheets: readonly ReportSheet[],
	{ title, language, print }: WorkbookTitle
): Uint8Array {
	const parts: Record<string, string> = {
		'[Content_Types].xml': contentTypes(sheets.length),
		'_rels/.rels': relationships([
			`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
			`<Relationship Id="rId2" Type="${packageNames}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
		]),
		'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
		'xl/workbook.xml': workbook(sheets),
		'xl/_rels/workbook.xml.rels': relationships([
			...sheets.map(
				(_, place) =>
					`<Relationship Id="rId${String(place + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(place + 1)}.xml"/>`
			),
			`<Relationship Id="rId${String(sheets.length + 1)}" Type="${office}/styles" Target="styles.xml"/>`
		]),
		'xl/styles.xml': stylesXml,
		...Object.fromEntries(
			sheets.map((sheet, place) => [
				`xl/worksheets/sheet${String(place + 1)}.xml`,
				sheetXml(sheet, print)
			])
		)
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
		{ level: 6, mtime: zipTime }
	);
}

const relationships = (items: readonly string[]): string =>
	`${head}<Relationships xmlns="${packageNames}/relationships">${items.join('')}</Relationships>`;

function contentTypes(sheets: number): string {
	const worksheets = Array.from(
		{ length: sheets },
		(_, place) =>
			`<Override PartName="/xl/worksheets/sheet${String(place + 1)}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`
	);
	return `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${worksheets.join('')}</Types>`;
}

/** The head rows repeat on every printed page; filters are named ranges to the program. */
function workbook(sheets: readonly ReportSheet[]): string {
	const entries = sheets.map(
		({ name }, place) =>
			`<sheet name="${xmlText(name)}" sheetId="${String(place + 1)}" r:id="rId${String(place + 1)}"/>`
	);
	const titles = sheets.map(({ name, above }, place) => {
		const row = String(above.length + 1);
		return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(place)}">'${xmlText(name.replaceAll("'", "''"))}'!$${row}:$${row}</definedName>`;
	});
	return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

const font = (inner: string) =>
	`<font>${inner}<sz val="10"/><name val="Yu Gothic"/><family val="2"/></font>`;
const top = '<alignment vertical="top" wrapText="1"/>';

/** Fonts and formats by their place: plain, strong, head, day, share, number, line, fillable (`sheet-xml.ts`). */
const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill></fills><borders count="2"><border/><border><bottom style="thin"><color rgb="FF767676"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="9"><xf/><xf applyAlignment="1">${top}</xf><xf fontId="1" applyFont="1" applyAlignment="1">${top}</xf><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1">${top}</xf><xf numFmtId="165" applyNumberFormat="1" applyAlignment="1">${top}</xf><xf applyAlignment="1">${top}</xf><xf applyAlignment="1"><alignment vertical="top"/></xf><xf fillId="3" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${top}<protection locked="0"/></xf></cellXfs></styleSheet>`;
