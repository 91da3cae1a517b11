import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { beginningOf } from '#lib/formats/decoding/beginning-of.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import type { LeftOutCell, LeftOutRow, SheetPart } from '#lib/formats/spreadsheet/visible-part.ts';
import type { ToldCells, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import { messagesFor } from './app-messages.ts';

/** The first few of what was left out are quoted, the others counted. */
const few = 5;
const mostRanges = 20;

type Words = ReturnType<typeof messagesFor>['checklistImport'];

/** What of a sheet was left out because it is hidden or struck through, and how its cells were read; a line each. */
export function describeSheetPart({ sheet, left }: SheetPart, locale: Locale): readonly string[] {
	const text = messagesFor(locale).checklistImport;
	return [
		...told(left.hiddenRows, text.hiddenRowsNote, (rows) => quoted(rows.map(ofRow(text)), text)),
		...told(left.hiddenColumns, text.hiddenColumnsNote, (cells) =>
			quoted(cells.map(ofColumn(text)), text)
		),
		...told(left.struckRows, text.struckRowsNote, (rows) => quoted(rows.map(ofRow(text)), text)),
		...told(left.struckCells, text.struckCellsNote, (cells) =>
			quoted(cells.map(ofCell(text)), text)
		),
		...told(left.partlyStruck, text.partlyStruckNote, (cells) =>
			quoted(cells.map(ofCell(text)), text)
		),
		...(sheet.mergedCells.length > 0
			? [text.mergedNote(sheet.mergedCells.slice(0, mostRanges).join(' '))]
			: []),
		...(sheet.uncalculatedCells > 0 ? [text.uncalculatedNote(sheet.uncalculatedCells)] : []),
		...named(sheet.plainCells, text.plainNote, text),
		...named(sheet.unshownCells, text.unshownNote, text)
	];
}

/** Sheets of a workbook that are hidden, or were not read at all; a line each. */
export function describeHiddenSheets(workbook: Workbook, locale: Locale): readonly string[] {
	const text = messagesFor(locale).checklistImport;
	const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
	return [
		...(hidden.length > 0 ? [text.hiddenNote(hidden.join(' '))] : []),
		...(workbook.unreadSheets.length > 0 ? [text.unreadNote(workbook.unreadSheets.join(' '))] : [])
	];
}

const named = (
	{ count, first }: ToldCells,
	note: (count: number, list: string) => string,
	text: Words
): readonly string[] => {
	const shown = first.slice(0, few);
	const list = text.leftOutList(shown.join(text.listComma), count - shown.length);
	return count === 0 ? [] : [note(count, list)];
};

function told<Item>(
	items: readonly Item[],
	note: (count: number, list: string) => string,
	list: (items: readonly Item[]) => string
): readonly string[] {
	return items.length === 0 ? [] : [note(items.length, list(items))];
}

const quoted = (places: readonly (readonly [place: string, said: string])[], text: Words): string =>
	text.leftOutList(
		places
			.slice(0, few)
			.map(([place, said]) => text.leftOutOne(place, beginningOf(said.replace(/\s+/gu, ' '))))
			.join(text.listComma),
		Math.max(0, places.length - few)
	);

type Place = readonly [place: string, said: string];

const ofRow =
	(text: Words) =>
	({ row, text: said }: LeftOutRow): Place => [text.problemAt(row, ''), said];

const ofColumn =
	(text: Words) =>
	({ column, text: said }: LeftOutCell): Place => [
		text.columnNamed(columnLetters(column), ''),
		said
	];

const ofCell =
	(text: Words) =>
	({ row, column, text: said }: LeftOutCell): Place => [
		text.problemAt(row, columnLetters(column)),
		said
	];
