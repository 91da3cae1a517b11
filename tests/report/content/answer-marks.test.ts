import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { startNextYear } from '#lib/domain/assessment/next-year.ts';
import { countMarks, markLegend } from '#lib/report/content/answer-marks.ts';
import { gapPart } from '#lib/report/content/gap-part.ts';
import { layerPart } from '#lib/report/content/layer-part.ts';
import { notCountedPart } from '#lib/report/content/not-counted-part.ts';
import { integrityPart } from '#lib/report/content/method-part.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const checklist = aChecklist({
	layers: [aLayer({ id: 'governance', answeredPer: 'organisation' })],
	controls: ['A', 'B', 'C', 'D', 'E'].map((id) => aControl({ id, layer: 'governance' }))
});
const marked = anAssessment({
	answers: {
		[organisation]: {
			A: { status: 'met', mark: 'wording-changed' },
			B: { status: 'partly', mark: 'reconfirm', note: 'メモ' },
			C: { status: 'met', mark: 'not-reconfirmed' },
			D: { status: 'met' },
			E: { status: 'not-applicable', reason: '使わない', mark: 'reconfirm' }
		}
	}
});
const source = sourceOf(checklist, marked);

describe('marked answers in the report', () => {
	it('are seen in the table of answers below the status; the note of a gap stands with the gap', () => {
		const rows = layerPart(source, source.score.layers[0]!);
		const answers = rowsIn(tablesIn(rows).at(-1)).map(([id, , status, note]) => [id, status, note]);
		expect(answers).toEqual([
			['A', '実施済み\n（文言変更）', ''],
			['B', '一部実施\n（要再確認）', '不足の一覧に記載'],
			['C', '実施済み\n（前年度のまま）', ''],
			['D', '実施済み', ''],
			['E', '該当なし\n（要再確認）', '使わない']
		]);
		const [gap] = rowsIn(tablesIn(gapPart(source))[0]);
		expect(gap?.at(-1)).toContain('まち全体：一部実施。メモ');
	});

	it('are seen among what is not applicable', () => {
		const [table] = tablesIn(notCountedPart(source));
		expect(rowsIn(table)[0]?.at(-1)).toBe('使わない\n（要再確認）');
	});

	it('are counted and explained, each mark that is there', () => {
		expect(countMarks(marked)).toEqual({
			'wording-changed': 1,
			reconfirm: 2,
			'not-reconfirmed': 1
		});
		expect(markLegend(source).at(-1)).toHaveProperty('items.length', 3);
	});

	it('leave no word where there are none', () => {
		expect(markLegend(sourceOf(checklist, anAssessment()))).toEqual([]);
	});
});

describe('the annex', () => {
	const factsOf = (assessment: typeof marked) =>
		integrityPart(sourceOf(checklist, assessment), 2).flatMap((block) =>
			block.kind === 'facts' ? block.rows : []
		);

	it('names the assessment that this one was begun from', () => {
		const next = startNextYear(marked, {
			id: 'n',
			title: '',
			fiscalYear: 2027,
			asOf: '2027-11-22'
		});
		expect(factsOf(next)).toContainEqual({
			label: '引継ぎ元の点検',
			value: '令和8年度（2026年度）、基準日 令和8年11月22日、sample 1.0 / 改訂番号 1'
		});
		expect(factsOf(marked).map(({ label }) => label)).not.toContain('引継ぎ元の点検');
	});
});
