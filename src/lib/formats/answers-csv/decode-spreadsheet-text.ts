import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from '../decoding/strict-text.ts';

/** Why bytes are not a text that a spreadsheet program saves as CSV. */
export type SpreadsheetTextError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'empty' }
	| { readonly kind: 'utf-16' }
	| { readonly kind: 'unknown-encoding' };

export type SpreadsheetText = { readonly text: string; readonly encoding: 'utf-8' | 'shift_jis' };

/** Largest CSV read, in bytes: 100,000 answers with notes have about 15 MB. */
export const largestCsv = 32 * 1024 * 1024;

/** Reads CSV bytes as UTF-8 or, as Excel in Japan saves them, as Shift_JIS (Windows-31J). */
export function decodeSpreadsheetText(
	bytes: Uint8Array
): Result<SpreadsheetText, SpreadsheetTextError> {
	if (bytes.byteLength > largestCsv) {
		return fail({ kind: 'too-large', size: bytes.byteLength, limit: largestCsv });
	}
	if (hasUtf16Mark(bytes)) return fail({ kind: 'utf-16' });
	for (const encoding of ['utf-8', 'shift_jis'] as const) {
		const text = strictText(bytes, encoding);
		if (text === undefined) continue;
		return text.trim() === '' ? fail({ kind: 'empty' }) : ok({ text, encoding });
	}
	return fail({ kind: 'unknown-encoding' });
}

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
