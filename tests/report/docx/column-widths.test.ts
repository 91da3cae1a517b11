import { describe, expect, it } from 'vitest';
import { column, table } from '#lib/report/content/table.ts';
import { columnWidths } from '#lib/report/docx/column-widths.ts';

/** Widths of a table of two columns without titles worth a word. */
const widthsOf = (...rows: readonly (readonly [string, string])[]): readonly number[] => {
	const { columns } = table('', [column('a'), column('b')], []);
	return columnWidths(table('', columns, rows), 100);
};

describe('the columns of a table in Word', () => {
	it('fill the width, whatever they hold', () => {
		for (const row of [
			['', ''],
			['短い', '短い'],
			['長'.repeat(300), '長'.repeat(30)]
		] as const)
			expect(widthsOf(row).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
	});

	it('give a short column its longest line and the long one the rest', () => {
		const [short = 0, long = 0] = widthsOf(['SVC-01', '長'.repeat(300)]);
		expect(short).toBeGreaterThanOrEqual('SVC-01'.length);
		expect(short).toBeLessThan(16);
		expect(long).toBeGreaterThan(84);
	});

	it('share what is left by how much there is to say', () => {
		const [more = 0, less = 0] = widthsOf(['長'.repeat(600), '長'.repeat(60)]);
		expect(more).toBeGreaterThan(less);
		expect(less).toBeGreaterThan(15);
	});
});
