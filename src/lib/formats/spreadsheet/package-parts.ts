import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from '../decoding/strict-text.ts';
import { sourceOf } from '../reading/byte-source.ts';
import { readAtOnce } from '../reading/reading.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { spreadsheetLimits } from './spreadsheet-limits.ts';
import { partKey, readZipDirectory } from '../zip/zip-directory.ts';

/** The files within a workbook, read only when asked for; all that are read share one limit. */
export type PackageParts = {
	readonly has: (part: string) => boolean;
	/** The text of a part, which is UTF-8. */
	readonly read: (part: string) => Result<string, SpreadsheetError>;
};

/** Opens an archive without inflating any of it. */
export function openPackage(bytes: Uint8Array): Result<PackageParts, SpreadsheetError> {
	const directory = readZipDirectory(bytes, spreadsheetLimits.entries);
	if (!directory.ok) return fail({ kind: 'wrong-zip', ...directory.error });
	let inflated = 0;
	return ok({
		has: (part) => directory.value.has(partKey(part)),
		read: (part) => {
			const entry = directory.value.get(partKey(part));
			if (entry === undefined) return fail({ kind: 'missing-part', part });
			const limit = Math.min(spreadsheetLimits.part, spreadsheetLimits.inflated - inflated);
			if (entry.size > limit) return fail({ kind: 'too-much-inside', part, limit });
			inflated += entry.size;
			const data = readAtOnce(sourceOf(bytes), () => inflateEntry(entry));
			if (!data.ok) return fail({ kind: 'wrong-zip', problem: data.error, part });
			const text = strictText(data.value);
			if (text !== undefined) return ok(text);
			return fail({ kind: 'wrong-xml', part, problem: 'not-utf8', offset: 0 });
		}
	});
}
