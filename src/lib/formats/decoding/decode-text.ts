import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from './strict-text.ts';

/** Why bytes are not the text of a file we read. Sizes are in bytes. */
export type DecodeTextError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'empty' }
	| { readonly kind: 'not-utf8' };

/** Largest text file that is read at all, in bytes (an assessment of 100,000 answers has about 20 MB). */
export const largestTextFile = 64 * 1024 * 1024;

/** Reads bytes as UTF-8, with or without a byte order mark; other encodings are refused. */
export function decodeText(
	bytes: Uint8Array,
	limit = largestTextFile
): Result<string, DecodeTextError> {
	if (bytes.byteLength > limit) return fail({ kind: 'too-large', size: bytes.byteLength, limit });
	const text = strictText(bytes);
	if (text === undefined) return fail({ kind: 'not-utf8' });
	return text.trim() === '' ? fail({ kind: 'empty' }) : ok(text);
}
