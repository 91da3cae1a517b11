import { columnOfHeading } from './column-of-heading.ts';
import { exactFit, type NamedColumn } from './named-column.ts';
import { isSentence } from './is-sentence.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { TableLine } from './table.ts';

/** Cells with a text, at their places. */
type Cells = readonly { readonly text: string; readonly place: number }[];

/** Longest text beside the word of a total. */
const longestFigure = 20;

const totalWord =
	/^(?:総|合|小|累)?計(?:点|数|件数)?$|^(?:総|合|小)計|^(?:(?:sub|grand)?total(?:score|points|s)?|sum|average)$|^(?:平均|平均点|総合得点|得点合計|配点合計|項目数|満点|達成率|実施率)$/;

/** Whether a row sums up the rows above: it names a total, and beside it are figures at most. */
export function isTotalRow(all: Cells): boolean {
	const texts = all.map(({ text }) => text);
	const isNamed = texts.some((text) =>
		totalWord.test(normaliseHeading(text).replace(/[:：)]+$/, ''))
	);
	return isNamed && texts.every((text) => text.length <= longestFigure && !isSentence(text));
}

const remark =
	/^(?:[※＊]|\*(?!\*)|[([【]?(?:注|注記|注意|備考|凡例|出典|参考)(?:\d|[)\]】:：.．、\s]|$)|(?:note|notes|nb|legend|source)\s*\d*[:.)])/i;
const ending = /^(?:以上|以下余白|以下、?余白|おわり|終わり|end)$/i;

/** Whether a row is a remark on the table or its end: nothing else begins in it. */
export function isRemarkRow(all: Cells): boolean {
	const texts = all.map(({ text }) => text.normalize('NFKC').trim());
	return (
		texts.length > 0 &&
		texts.every(
			(text, order) =>
				remark.test(text) || ending.test(text) || (order > 0 && remark.test(texts[0] ?? ''))
		)
	);
}

const legend = /^(?:凡例|記号の(?:説明|意味)|legend|key to symbols)$/;

/** Whether a row begins the explanation of the signs that the table uses, which stands at its end. */
export const isLegend = (all: Cells): boolean =>
	all.length === 1 && all.every(({ text }) => legend.test(normaliseHeading(text)));

/** Fewer headings than this may also be the texts of a control. */
const fewestHeadings = 2;

/** Whether a row says the headings again, as long tables do before each chapter and on each page. */
export function isRepeatedHeading(
	row: TableLine,
	headerRows: readonly TableLine[],
	statementPlace: number
): boolean {
	const cells = row.cells.map(plainHeading);
	const filled = cells.flatMap((cell, place) => (cell === '' ? [] : [{ cell, place }]));
	const isRepeated = headerRows.some((header) => {
		const same = filled.filter(
			({ cell, place }) => plainHeading(header.cells[place] ?? '') === cell
		);
		const enough = Math.min(fewestHeadings, textsIn(header));
		return same.length >= enough && 4 * same.length >= 3 * filled.length && same.length > 0;
	});
	return isRepeated || isOtherHeading(row, statementPlace);
}

const plainHeading = (cell: string): string =>
	normaliseHeading(cell).replace(/[((]?(?:続き|つづき|cont(?:inued)?\.?)[))]?$/, '');

const textsIn = ({ cells }: TableLine): number => cells.filter((cell) => cell.trim() !== '').length;

/** Headings of a table further down with other columns: every one is a word that heads columns. */
function isOtherHeading({ cells }: TableLine, statementPlace: number): boolean {
	const statement = cells[statementPlace] ?? '';
	if (statement.length > longestFigure || columnOfHeading(statement) === undefined) return false;
	const texts = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
	const columns = new Set(
		texts.map(columnOfHeading).flatMap((one) => (isExact(one) ? [one?.column] : []))
	);
	return columns.size > fewestHeadings && columns.size * 2 >= texts.length;
}

const isExact = (named: NamedColumn | undefined): boolean => (named?.fit ?? 0) >= exactFit;
