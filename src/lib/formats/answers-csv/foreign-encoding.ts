import { strictText } from '../decoding/strict-text.ts';
import { readingCost } from './reading-cost.ts';

/** Encodings that are known when they are seen, and not read. */
export type ForeignEncoding = 'utf-16' | 'iso-2022-jp' | 'euc-jp';

/** So much of a file tells its encoding. */
const tellingBytes = 256 * 1024;

/** The encoding of bytes that cannot be UTF-8 as it should be, or only seem to be. */
export function foreignEncodingOf(bytes: Uint8Array): ForeignEncoding | undefined {
	const start = bytes.subarray(0, tellingBytes);
	if (hasUtf16Mark(start) || isUtf16(start)) return 'utf-16';
	return isIso2022(start) ? 'iso-2022-jp' : undefined;
}

/** Whether bytes that are no UTF-8 are Shift_JIS, EUC-JP or neither. Some are both: the likelier counts. */
export function japaneseEncodingOf(bytes: Uint8Array): 'shift_jis' | 'euc-jp' | undefined {
	if (hasUtf8Mark(bytes) || isDamagedUtf8(bytes)) return undefined;
	const isEuc = strictText(bytes, 'euc-jp') !== undefined;
	const shiftJis = strictText(bytes, 'shift_jis');
	if (shiftJis === undefined) return isEuc ? 'euc-jp' : undefined;
	const start = bytes.subarray(0, tellingBytes);
	if (isEuc && readingCost(start, 'euc-jp') < readingCost(start, 'shift_jis')) return 'euc-jp';
	return isWestern(bytes, shiftJis) ? undefined : 'shift_jis';
}

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const hasUtf8Mark = ([first, second, third]: Uint8Array): boolean =>
	first === 0xef && second === 0xbb && third === 0xbf;

/** Without a mark it is known by its zeros (every other byte of ASCII) and by reading as Japanese or English. */
function isUtf16(bytes: Uint8Array): boolean {
	if (!bytes.includes(0)) return false;
	const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
	return ['utf-16le', 'utf-16be'].some((encoding) => {
		const text = new TextDecoder(encoding).decode(whole);
		const usual = text.match(usualInTables)?.length ?? 0;
		return /[\r\n,;\t]/.test(text) && usual > text.length * 0.95;
	});
}

const usualInTables = /[\t\r\n -~\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g;

/** Seven bits with escapes that change the set of characters. */
function isIso2022(bytes: Uint8Array): boolean {
	if (bytes.some((byte) => byte >= 0x80)) return false;
	const [, ...escaped] = new TextDecoder('latin1').decode(bytes).split('\u001b');
	return escaped.some((after) => /^(?:\$[@AB]|\$[()][A-Z]|\([BIJ])/.test(after));
}

/** UTF-8 with a few bytes spoilt reads as Shift_JIS too, and then as rubbish. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes.subarray(0, tellingBytes));
	const [all = 0, spoilt = 0] = [/[^\0-\x7f]/gu, /\ufffd/g].map(
		(kind) => text.match(kind)?.length ?? 0
	);
	return spoilt < all / 5;
}

/** Letters with accents read as Shift_JIS are single kanji or kana within ASCII words, and nothing else. */
function isWestern(bytes: Uint8Array, shiftJis: string): boolean {
	if (bytes.some((byte) => byte >= 0x80 && byte < 0xc0)) return false;
	return !/[^\0-\x7f]{2}|(?<![A-Za-z])[^\0-\x7f](?![a-z])/.test(shiftJis);
}
