import { describe, expect, it } from 'vitest';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { figuresOf } from '#lib/domain/scoring/figures.ts';
import { yearsTables } from '#lib/report/content/years-table.ts';
import { createTextMeasure } from '#lib/report/pdf/japanese/text-measure.ts';
import { bodyWidth, tableTextSize } from '#lib/report/pdf/layout/page-geometry.ts';
import { cellPadding } from '#lib/report/pdf/layout/set-row.ts';
import { measureColumns } from '#lib/report/pdf/layout/table-columns.ts';
import { sourceWith } from '../../content/city-of-parts.ts';
import { testFonts } from '../japanese/test-fonts.ts';

const measure = createTextMeasure(testFonts());
const style = { size: tableTextSize, weight: 'regular' } as const;

const halfAnswered = {
	...{ earned: 45, answeredPossible: 50, possible: 100 },
	...{ supported: 0, confirmed: 0, essentialGaps: 0 }
};
const figures = Array.from({ length: 6 }, () => figuresOf(halfAnswered));
const provisional = { grade: 'D', rated: 3, of: 7 } as const;

/** Six years of one city, of which no grade is final, under a name of some length. */
const tableIn = (locale: 'ja' | 'en', name: string) => {
	const [table] = yearsTables(sourceWith({}, { locale }), {
		...{ caption: '推移', of: '層', years: ['2021', '2022', '2023', '2024', '2025', '2026'] },
		rows: [
			{ name, depth: 0, figures: figures.map((one) => ({ ...one, grade: null, provisional })) },
			{ name, depth: 0, figures }
		]
	});
	if (table === undefined) throw new Error('no table');
	return table;
};

describe('the grades of many years beside each other', () => {
	it.each([
		['ja', '暫定\u00a0D', '判定前'],
		['en', 'prov.\u00a0D', 'Not\u00a0rated']
	] as const)('are never parted, however little room there is: %s', (locale, ...ratings) => {
		for (const letters of [2, 10, 60]) {
			const table = tableIn(locale, '名'.repeat(letters));
			const columns = runAtOnce(measureColumns([table], measure))(table);
			const texts = table.rows.map((row) => row[1]?.text ?? '');
			const least = Math.max(...texts.map((text) => measure.widestWhole(text, style)));
			const fitted = (columns[1]?.width ?? 0) - 2 * cellPadding.x;
			expect(fitted).toBeGreaterThanOrEqual(least);
			for (let width = least; width < bodyWidth / 5; width += 0.5)
				expect(
					texts.map((text) => measure.breakLines(text, width, style).at(-1)?.replace('90.0 ', ''))
				).toEqual(ratings);
		}
	});
});
