import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { addToRichText, richTextOf, type RichText, type RichTextDraft } from './rich-text.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import { xmlEvents } from './xml-events.ts';

const around = 'sst/si/';

/** Reads the texts that the cells of a workbook name by number. */
export function readSharedStrings(
	xml: string,
	part: string
): Result<readonly RichText[], SpreadsheetError> {
	const limit = spreadsheetLimits.sharedStrings;
	const strings: RichText[] = [];
	let draft: RichTextDraft = [];
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') return fail({ ...event, kind: 'wrong-xml', part });
		if (event.kind !== 'close') {
			if (event.path.startsWith(around))
				addToRichText(draft, event.path.slice(around.length), event);
			continue;
		}
		if (event.path !== 'sst/si') continue;
		if (strings.length === limit) return fail({ kind: 'too-many-cells', part, limit });
		strings.push(richTextOf(draft));
		draft = [];
	}
	return ok(strings);
}
