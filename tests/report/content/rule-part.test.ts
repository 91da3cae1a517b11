import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { rulePart } from '#lib/report/content/rule-part.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { headingsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const { checklist } = shippedChecklist();
const partOf = (given: Partial<Assessment> = {}, locale: 'ja' | 'en' = 'ja') =>
	rulePart(sourceOf(checklist, { ...sampleCity(), ...given }, shippedGuidelines.lenses, locale));

describe('the part about the enforcement rule', () => {
	it('has the items, the assets, what is sorted and the steps', () => {
		const components = sampleCity().components.map((component) => ({
			...component,
			assets: ['system' as const],
			standing: 'new' as const
		}));
		expect(headingsIn(partOf({ components }))).toEqual([
			'地方自治法施行規則第16条の3への備え',
			'8つの分野',
			'情報資産の6つの種類',
			'情報システム',
			'施行日までの手順と状態'
		]);
		expect(paragraphsIn(partOf())).toContain('施行日（令和9年7月1日）まで、あと221日');
	});

	it('says of a subject no control speaks to that it is so', () => {
		const rows = rowsIn(tablesIn(partOf())[0]);
		expect(rows.find(([name]) => name === '3-2　管理区域の管理')).toEqual([
			'3-2　管理区域の管理',
			'対応する点検項目なし',
			'–',
			'–'
		]);
	});

	it('tells what was noted of the exemption and of a step', () => {
		const part = partOf({
			rulePreparation: {
				exemption: { commission: false, connected: true, note: 'LGWANに接続' },
				steps: [{ id: 'people', state: 'done', note: '任命した', on: '2026-11-01' }]
			}
		});
		expect(JSON.stringify(part)).toContain('LGWANに接続');
		const steps = rowsIn(tablesIn(part).at(-1));
		expect(steps.find(([name]) => name === '責任者と体制を決める')?.slice(-2)).toEqual([
			'完了',
			'令和8年11月1日\n任命した'
		]);
	});

	it('is absent where the checklist does not refer to the rule and nothing was noted', () => {
		const source = sourceOf(aChecklist({}), anAssessment({}), shippedGuidelines.lenses);
		expect(rulePart(source)).toEqual([]);
	});

	it('speaks English', () => {
		expect(headingsIn(partOf({}, 'en'))).toContain('The eight fields');
	});
});
