import {
	contentTypesXml,
	coreProperties,
	corePropertiesXml,
	officeNames,
	packParts,
	relationshipsXml,
	xmlHead
} from '../office/office-package.ts';
import { repeatedRange } from './page-setup.ts';
import type { ReportSheet } from './sheet.ts';
import { sheetXml, type PrintLines } from './sheet-xml.ts';
import { styleSheetXml } from './workbook-styles.ts';
import { xmlText } from './xml-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

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
	const names = sheets.map((_, place) => `worksheets/sheet${String(place + 1)}.xml`);
	return packParts({
		'[Content_Types].xml': contentTypesXml([
			['xl/workbook.xml', 'spreadsheetml.sheet.main'],
			['xl/styles.xml', 'spreadsheetml.styles'],
			...names.map((name) => [`xl/${name}`, 'spreadsheetml.worksheet'] as const)
		]),
		'_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml'], coreProperties]),
		'docProps/core.xml': corePropertiesXml(xmlText(title), language),
		'xl/workbook.xml': workbook(sheets),
		'xl/_rels/workbook.xml.rels': relationshipsXml([
			...names.map((name) => ['worksheet', name] as const),
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': `${xmlHead}<styleSheet xmlns="${main}">${styleSheetXml}</styleSheet>`,
		...Object.fromEntries(
			sheets.map((sheet, place) => [`xl/${names[place] ?? ''}`, sheetXml(sheet, print)])
		)
	});
}

/** Head and naming columns repeat on every printed page; filters are named ranges to the program. */
function workbook(sheets: readonly ReportSheet[]): string {
	const entries = sheets.map(
		({ name }, place) =>
			`<sheet name="${xmlText(name)}" sheetId="${String(place + 1)}" r:id="rId${String(place + 1)}"/>`
	);
	const titles = sheets.map(
		(sheet, place) =>
			`<definedName name="_xlnm.Print_Titles" localSheetId="${String(place)}">${xmlText(repeatedRange(sheet))}</definedName>`
	);
	return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeNames}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}
