import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { xmlEvents } from './xml-events.ts';

/** Which styles of a workbook's cells, by number, show a number as a day. */
export function readDateStyles(
	xml: string,
	part: string
): Result<readonly boolean[], SpreadsheetError> {
	const codes = new Map<number, string>();
	const formats: number[] = [];
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part });
		if (event.kind !== 'open') continue;
		const id = Number(event.attributes.get('numFmtId') ?? 0);
		if (event.path === 'styleSheet/cellXfs/xf') formats.push(id);
		if (event.path === 'styleSheet/numFmts/numFmt') {
			codes.set(id, event.attributes.get('formatCode') ?? '');
		}
	}
	return ok(formats.map((id) => isDateFormat(id, codes.get(id))));
}

/** Formats without a code of their own that show a day; 27 to 58 are those of Japanese Excel. */
const dateFormatIds: ReadonlySet<number> = new Set([
	14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58
]);

/** What of a format code is text, colour, locale or padding, and the words for a general number. */
const notLetters = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|g\/標準|general|am\/pm|a\/p|e[+-]/giu;

/** Whether a number format shows a day (with a time or without); a time alone is none. */
function isDateFormat(id: number, code: string | undefined): boolean {
	if (code === undefined) return dateFormatIds.has(id);
	const [first = ''] = code.replace(notLetters, '').split(';');
	return /[ydge]|aaa/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}
