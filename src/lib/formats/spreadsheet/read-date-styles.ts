import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { isDateFormat } from './is-date-format.ts';
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
