import { shippedGuidelines } from 'virtual:shipped-guidelines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { eucJpBytes, jisX0208, windows31JBytes } from '../../support/windows-31j-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
	const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
	return Uint8Array.from(
		units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
	);
};
function told(bytes: Uint8Array): string {
	const read = decodeSpreadsheetText(bytes);
	return read.ok ? `${read.value.encoding} ${read.value.text}` : read.error.kind;
}

const texts = shippedGuidelines.checklists.flatMap(({ checklist }) =>
	checklist.controls.flatMap(({ title, statement }) => [title.ja, statement.ja])
);
const table = (text: string) => `番号,確認事項\r\n1,${text}\r\n`;

describe('the encoding of a CSV file', () => {
	it('is UTF-8 or Shift_JIS for whatever text of JIS X 0208', () => {
		const text = fc
			.array(fc.constantFrom(...jisX0208, ',', '1', '\r\n'), { minLength: 1 })
			.map((characters) => `あ${characters.join('')}`);
		fc.assert(
			fc.property(text, (any) => {
				expect(told(utf8(any))).toBe(`utf-8 ${any}`);
				expect(told(windows31JBytes(any))).toMatch(/^shift_jis あ/);
			})
		);
	});

	it('is told for every text of our own checklists, in each encoding', () => {
		expect(texts.length).toBeGreaterThan(300);
		const wrong = texts.filter((text) => {
			const whole = table(text);
			const asTold = [
				told(utf8(`\ufeff${whole}`)) === `utf-8 ${whole}`,
				told(windows31JBytes(whole)) === `shift_jis ${whole}`,
				told(windows31JBytes(text)) === `shift_jis ${text}`,
				told(eucJpBytes(whole)) === 'euc-jp',
				told(eucJpBytes(text)) === 'euc-jp',
				...(['le', 'be'] as const).map((order) => told(utf16(whole, order)) === 'utf-16'),
				told(utf16(`\ufeff${whole}`, 'be')) === 'utf-16'
			];
			return asTold.includes(false);
		});
		expect(wrong).toEqual([]);
	});

	it('is Shift_JIS for half-width kana, which EUC-JP reads as kanji', () => {
		for (const text of ['ｶｷﾞ,ﾎｶﾝ', 'ﾊﾞｯｸｱｯﾌﾟ', 'ﾆｭｳﾀｲｼﾂ ﾉ ｷﾛｸ,ｶｸﾆﾝ', 'ﾒｰﾙｱﾄﾞﾚｽ,ﾃﾞﾝﾜﾊﾞﾝｺﾞｳ'])
			expect(told(windows31JBytes(text))).toBe(`shift_jis ${text}`);
		expect(told(eucJpBytes('番号,ﾊﾞｯｸｱｯﾌﾟの確認'))).toBe('euc-jp');
	});

	it.each([
		['ISO-2022-JP', '\u001b$BHV9f\u001b(B,1\r\n', 'iso-2022-jp'],
		['ISO-2022-JP with half-width kana', '1,\u001b(I6.\u001b(B', 'iso-2022-jp'],
		['ISO-2022-JP of 1978', '\u001b$@HV9f\u001b(J,1', 'iso-2022-jp']
	])('is told for %s', (_, text, kind) => {
		expect(told(utf8(text))).toBe(kind);
	});

	it('is not told, rather than read as rubbish', () => {
		const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		expect(told(latin('name\r\nSociété'))).toBe('unknown-encoding');
		expect(told(latin('Größe,Maß,Bär\r\n'))).toBe('unknown-encoding');
		const cut = utf8('番号,確認事項\r\n1,鍵の保管場所を決めている。');
		expect(told(cut.subarray(0, -1))).toBe('unknown-encoding');
		expect(told(Uint8Array.of(0xef, 0xbb, 0xbf, 0x83, 0x65))).toBe('unknown-encoding');
	});

	it('is Shift_JIS where ASCII words stand beside a kanji', () => {
		expect(told(windows31JBytes('A社,B棟'))).toBe('shift_jis A社,B棟');
	});
});
