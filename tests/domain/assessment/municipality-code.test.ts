import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitOf, isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';

const digit = fc.integer({ min: 0, max: 9 });
const prefecture = fc.integer({ min: 1, max: 47 });

/** Any right code: prefecture, three digits, check digit. */
const code = fc.tuple(prefecture, fc.integer({ min: 0, max: 999 })).map(([first, rest]) => {
	const five = String(first).padStart(2, '0') + String(rest).padStart(3, '0');
	return five + checkDigitOf(five);
});

const withDigit = (text: string, at: number, to: number) =>
	text.slice(0, at) + String(to) + text.slice(at + 1);

describe('isMunicipalityCode', () => {
	it.each([
		['282103', '加古川市'],
		['011002', '札幌市'],
		['131016', '千代田区'],
		['271004', '大阪市'],
		['472018', '那覇市'],
		['010006', '北海道'],
		['130001', '東京都']
	])('takes %s (%s)', (text) => {
		expect(isMunicipalityCode(text)).toBe(true);
	});

	it.each([
		['another check digit', '282104'],
		['five digits', '28210'],
		['seven digits', '2821030'],
		['full-width digits', '２８２１０３'],
		['letters', '28210x'],
		['spaces', ' 282103'],
		['a line break', '282103\n'],
		['nothing', ''],
		['a prefecture 00', `00000${checkDigitOf('00000')}`],
		['a prefecture 48', `48000${checkDigitOf('48000')}`]
	])('refuses %s', (_, text) => {
		expect(isMunicipalityCode(text)).toBe(false);
	});

	it('takes exactly one of the ten check digits', () => {
		fc.assert(
			fc.property(code, (text) => {
				const taken = Array.from({ length: 10 }, (_, d) => withDigit(text, 5, d));
				expect(taken.filter(isMunicipalityCode)).toEqual([text]);
			})
		);
	});

	it('detects every single wrong digit, unless the check digit is 1', () => {
		// Remainders 0 and 10 both give the check digit 1: there, and only there, two codes can differ
		// in one digit of the first five.
		fc.assert(
			fc.property(
				code.filter((text) => !text.endsWith('1')),
				fc.integer({ min: 0, max: 5 }),
				digit,
				(text, at, to) => {
					fc.pre(text[at] !== String(to));
					expect(isMunicipalityCode(withDigit(text, at, to))).toBe(false);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('cannot detect a wrong digit that turns remainder 0 into 10', () => {
		// 6·2 + 5·1 + 4·1 + 3·0 + 2·6 = 33 leaves 0; with 1 instead of 6 it is 23 and leaves 1; with a
		// last digit of 0 it is 21 and leaves 10.
		expect([checkDigitOf('21106'), checkDigitOf('21101'), checkDigitOf('21100')]).toEqual([
			'1',
			'0',
			'1'
		]);
	});
});
