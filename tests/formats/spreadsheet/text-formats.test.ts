import { describe, expect, it } from 'vitest';
import { sheetOf, shown, stylesOf } from './shown-cells.ts';

describe('a text is read as its format shows it', () => {
	it.each([
		['@', '0012', '0012'],
		['@"様"', '加古川', '加古川様'],
		['0;0;0;"【"@"】"', 'a', '【a】'],
		['0.00', '1.1.', '1.1.'],
		['yyyy/m/d', '未定', '未定']
	])('%s shows %s as %s', (code, value, expected) => {
		expect(shown(code, value, { type: 'str' })).toBe(expected);
	});

	it('does not change truth and errors', () => {
		expect(shown('0.00', '1', { type: 'b' })).toBe('TRUE');
		expect(shown('0.00', '#N/A', { type: 'e' })).toBe('#N/A');
	});

	it('says of which cells a format shows nothing', () => {
		const { rows, unshownCells } = sheetOf(
			'<row r="1"><c r="A1" s="0"><v>3</v></c><c r="B1" s="0" t="str"><v>秘密</v></c><c r="C1" s="0"><v>0</v></c></row>',
			stylesOf(';;;')
		);
		expect(rows).toEqual([]);
		expect(unshownCells).toEqual({ count: 2, first: ['A1', 'B1'] });
	});
});
