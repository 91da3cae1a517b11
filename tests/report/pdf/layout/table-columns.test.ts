import { describe, expect, it } from 'vitest';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import type { ReportBlock, ReportTable } from '#lib/report/content/report-block.ts';
import { column, headerColumn, table } from '#lib/report/content/table.ts';
import { createTextMeasure } from '#lib/report/pdf/japanese/text-measure.ts';
import { bodyWidth, page, tableTextSize } from '#lib/report/pdf/layout/page-geometry.ts';
import { cellPadding } from '#lib/report/pdf/layout/set-row.ts';
import { measureColumns } from '#lib/report/pdf/layout/table-columns.ts';
import { testFonts } from '../japanese/test-fonts.ts';

const measure = createTextMeasure(testFonts());
const fit = (blocks: readonly ReportBlock[]) => runAtOnce(measureColumns(blocks, measure));

const note = '台帳にある128台のうち96台までを確かめ、残りは年度内に終える予定である。';
const titles = ['番号', '回答', '期限'].map((title) => column(title));
const answers = (caption: string, notes: readonly string[]): ReportTable =>
	table(
		caption,
		[...titles, headerColumn('点検項目'), column('メモ')],
		notes.map((text, i) => [
			`E-${String(i).padStart(3, '0')}`,
			'一部できている',
			'令和8年10月30日',
			'サプライチェーンの管理を決めている',
			text
		])
	);

/** How many lines a text takes in a column. */
const linesIn = (text: string, width: number): number =>
	measure.breakLines(text, width - 2 * cellPadding.x, { size: tableTextSize, weight: 'regular' })
		.length;

describe('the columns of a table', () => {
	it('fill the body from edge to edge', () => {
		for (const one of [
			answers('長い', [note, note.repeat(30)]),
			table('短い', [column('a'), column('b', 'end')], [['1', '2']]),
			table('空', [column('a')], []),
			table(
				'多い',
				Array.from({ length: 30 }, () => column('インシデント対応')),
				[]
			)
		]) {
			const columns = fit([one])(one);
			expect(columns[0]?.x).toBe(page.left);
			const sum = columns.reduce((total, { width }) => total + width, 0);
			expect(sum).toBeCloseTo(bodyWidth, 6);
		}
	});

	it('give ids, statuses and dates their line, however long the notes beside them are', () => {
		const one = answers('回答', [note, note.repeat(60)]);
		const columns = fit([one])(one);
		for (const [i, text] of ['E-000', '一部できている', '令和8年10月30日'].entries())
			expect(linesIn(text, columns[i]?.width ?? 0)).toBe(1);
	});

	it('give a column more room the more it holds, and none more than its widest cell', () => {
		const [, , , title, notes] = fit([answers('回答', [note.repeat(4)])])(answers('回答', [])).map(
			({ width }) => width
		);
		expect(notes ?? 0).toBeGreaterThan(title ?? 0);
		const short = answers('回答', ['なし']);
		const widths = fit([short])(short).map(({ width }) => width);
		expect(linesIn('サプライチェーンの管理を決めている', widths[3] ?? 0)).toBe(1);
	});

	it('are the same in all tables with the same titles', () => {
		const [one, other] = [answers('ひとつ', ['なし']), answers('別', [note.repeat(5)])];
		const columnsOf = fit([one, other]);
		expect(columnsOf(one)).toEqual(columnsOf(other));
	});
});
