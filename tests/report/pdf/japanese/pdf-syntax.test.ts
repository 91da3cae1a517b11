import { describe, expect, it } from 'vitest';
import { pdfDate, xmpDate } from '#lib/report/pdf/japanese/pdf-date.ts';
import {
	pdfAscii,
	pdfColor,
	pdfName,
	pdfNumber,
	pdfText
} from '#lib/report/pdf/japanese/pdf-syntax.ts';

describe('PDF syntax', () => {
	it('writes numbers without exponents and refuses what is none', () => {
		expect([0, -0, 1, 1.23456, -0.0004, 1e-9].map(pdfNumber)).toEqual([
			'0',
			'0',
			'1',
			'1.235',
			'0',
			'0'
		]);
		for (const value of [NaN, Infinity, 1e21]) expect(() => pdfNumber(value)).toThrow(RangeError);
	});

	it('writes text that nothing in it can end', () => {
		expect(pdfText(')>>/JS')).toBe('(\\)>>/JS)');
		expect(pdfText('(\\')).toBe('(\\(\\\\)');
		expect(pdfText('\n')).toBe('<FEFF000A>');
		expect(pdfText('𠮷\ud842')).toBe('<FEFFD842DFB7FFFD>');
	});

	it('escapes literal strings and names', () => {
		expect(pdfAscii('a(b)\\c\n日')).toBe('(a\\(b\\)\\\\c??)');
		expect(pdfName('application/json')).toBe('/application#2Fjson');
		expect(pdfName('a b>>')).toBe('/a#20b#3E#3E');
	});

	it('takes colours of six figures only', () => {
		expect(pdfColor('#ff8000')).toBe('1 0.502 0');
		for (const color of ['red', '#fff', '#ff80001', '#ff8000 /JS', ''])
			expect(() => pdfColor(color)).toThrow(RangeError);
	});
});

describe('dates', () => {
	it('come from the text alone', () => {
		expect(pdfDate('2026-11-22')).toBe("D:20261122000000+00'00'");
		expect(pdfDate('2041-03-04T05:06:07+09:00')).toBe("D:20410304050607+09'00'");
		expect(pdfDate('2026-11-22T05:06:07.123Z')).toBe("D:20261122050607+00'00'");
		expect(xmpDate('2026-11-22T05:06+09:00')).toBe('2026-11-22T05:06:00+09:00');
	});

	it('are refused when they leave room for doubt', () => {
		for (const text of ['', '22.11.2026', '2026-11-22T05:06:07', '2026-11-22)'])
			expect(() => pdfDate(text)).toThrow(RangeError);
	});
});
