import { describe, expect, it } from 'vitest';
import { rowHeight, withRoom } from '#lib/report/xlsx/row-height.ts';
import { numberCell, textCell } from '#lib/report/xlsx/sheet.ts';

const column = (width: number) => ({ title: '', width });
const oneLine = rowHeight([numberCell(1)], [column(10)]);

describe('the height of a row', () => {
	it('has room for every line of the highest cell, as wide letters fill it', () => {
		expect(rowHeight([textCell('あ'.repeat(40)), numberCell(1)], [column(21.5), column(5)])).toBe(
			4 * oneLine
		);
		expect(rowHeight([textCell('a\nb\r\nc')], [column(20)])).toBe(3 * oneLine);
	});

	it('counts words of letters whole, and those longer than a line on as many as they need', () => {
		expect(rowHeight([textCell('network segmentation review')], [column(14)])).toBe(3 * oneLine);
		expect(rowHeight([textCell('a'.repeat(35))], [column(11.5)])).toBe(4 * oneLine);
	});

	it('is never more than a workbook can have; the column is widened instead', () => {
		const long = textCell('長'.repeat(600));
		expect(rowHeight([long], [column(20)])).toBeLessThanOrEqual(409);
		const { width } = withRoom(column(20), [long, undefined]);
		expect(rowHeight([long], [column(width)])).toBeLessThanOrEqual(409);
		expect(600 / ((width - 1.5) / 2)).toBeLessThanOrEqual(24);
	});

	it('needs no room for what is not shown', () => {
		const hidden = { ...column(12), hidden: true as const };
		expect(rowHeight([textCell('あ'.repeat(90))], [hidden])).toBe(oneLine);
		expect(withRoom(hidden, [textCell('あ'.repeat(900))]).width).toBe(12);
	});

	it('leaves short columns as they are', () => {
		expect(withRoom(column(20), [textCell('短い')]).width).toBe(20);
	});
});
