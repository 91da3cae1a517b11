import { describe, expect, it } from 'vitest';
import { priceGaps } from '#lib/domain/improvement/price-gaps.ts';
import { proposeActions } from '#lib/domain/improvement/propose-actions.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [
		aControl({
			id: 'SVC-01',
			title: text('ログの保管', 'Keep logs'),
			how: [text('期間を決める。', 'Set a period.'), text('保管する。', 'Keep them.')],
			effort: 'M'
		}),
		aControl({ id: 'SVC-02', how: [] })
	]
});
const notMet = { status: 'not-met' as const };
const assessment = anAssessment({
	components: [aComponent({ id: 'bus' }), aComponent({ id: 'map' })],
	answers: { bus: { 'SVC-01': notMet, 'SVC-02': notMet }, map: { 'SVC-01': notMet } }
});
const gaps = priceGaps({ checklist, assessment, score: score(checklist, assessment) });

describe('proposed actions', () => {
	it('are one for each control, with its components, its effort and first steps from how', () => {
		expect(proposeActions(gaps, 'ja')).toEqual([
			{
				control: 'SVC-01',
				title: 'ログの保管',
				note: '1. 期間を決める。\n2. 保管する。',
				closes: [
					{ component: 'bus', control: 'SVC-01' },
					{ component: 'map', control: 'SVC-01' }
				],
				effort: 6
			},
			{
				control: 'SVC-02',
				title: '点検項目',
				note: '',
				closes: [{ component: 'bus', control: 'SVC-02' }],
				effort: 1
			}
		]);
	});

	it('speak the language asked for, and are none where nothing was chosen', () => {
		expect(proposeActions(gaps, 'en')[0]?.note).toBe('1. Set a period.\n2. Keep them.');
		expect(proposeActions([], 'ja')).toEqual([]);
	});
});
