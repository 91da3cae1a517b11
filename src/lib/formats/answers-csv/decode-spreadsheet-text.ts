import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from '../decoding/strict-text.ts';
import { foreignEncodingOf, japaneseEncodingOf, type ForeignEncoding } from './foreign-encoding.ts';

/** Why bytes are not a text that a spreadsheet program saves as CSV. */
export type SpreadsheetTextError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'empty' }
	| { readonly kind: ForeignEncoding }
	| { readonly kind: 'unknown-encoding' };

export type SpreadsheetText = { readonly text: string; readonly encoding: 'utf-8' | 'shift_jis' };

/** Largest CSV read, in bytes: 100,000 answers with notes have about 15 MB. */
export const largestCsv = 32 * 1024 * 1024;

/**
 * Reads CSV bytes as UTF-8 or, as Excel in Japan saves them, as Shift_JIS (Windows-31J). Other encodings
 * that are in use are told by their names: read as one of these two they would be rubbish.
 */
export function decodeSpreadsheetText(
	bytes: Uint8Array
): Result<SpreadsheetText, SpreadsheetTextError> {
	if (bytes.byteLength > largestCsv) {
		return fail({ kind: 'too-large', size: bytes.byteLength, limit: largestCsv });
	}
	const foreign = foreignEncodingOf(bytes);
	if (foreign !== undefined) return fail({ kind: foreign });
	const text = strictText(bytes);
	if (text !== undefined) return readAs(text, 'utf-8');
	const encoding = japaneseEncodingOf(bytes);
	if (encoding === undefined) return fail({ kind: 'unknown-encoding' });
	return encoding === 'euc-jp'
		? fail({ kind: encoding })
		: readAs(strictText(bytes, encoding) ?? '', encoding);
}

const readAs = (
	text: string,
	encoding: SpreadsheetText['encoding']
): Result<SpreadsheetText, SpreadsheetTextError> =>
	text.trim() === '' ? fail({ kind: 'empty' }) : ok({ text, encoding });
