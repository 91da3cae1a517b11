import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeCellEscapes } from './decode-cell-escapes.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import { xmlEvents } from './xml-events.ts';

/** A text, or one run of a text in several styles; readings (`rPh`, furigana) stand elsewhere and are left out. */
const textPaths: ReadonlySet<string> = new Set(['sst/si/t', 'sst/si/r/t']);

/** Reads the texts that the cells of a workbook name by number. */
export function readSharedStrings(
	xml: string,
	part: string
): Result<readonly string[], SpreadsheetError> {
	const limit = spreadsheetLimits.sharedStrings;
	const strings: string[] = [];
	let text = '';
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part });
		if (event.kind === 'text' && textPaths.has(event.path)) text += event.text;
		if (event.kind !== 'close' || event.path !== 'sst/si') continue;
		if (strings.length === limit) return fail({ kind: 'too-many-cells', part, limit });
		strings.push(decodeCellEscapes(text));
		text = '';
	}
	return ok(strings);
}
