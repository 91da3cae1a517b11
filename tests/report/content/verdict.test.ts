import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { verdictOf } from '#lib/report/content/verdict.ts';
import { aChecklist, aControl, aLayer, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { aCityOfLayers } from '../../support/hard-city.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { sourceOf } from './report-texts.ts';

const checklist = aChecklist({
	layers: [
		aLayer({ id: 'service', title: text('サービス') }),
		aLayer({ id: 'city-os', title: text('都市OS') })
	],
	controls: [
		...['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04'].map((id) => aControl({ id })),
		...['COS-01', 'COS-02'].map((id) =>
			aControl({ id, layer: 'city-os', essential: id === 'COS-02', title: text(`項目${id}`) })
		)
	]
});
const components = [aComponent(), aComponent({ id: 'hub', layer: 'city-os' })];
const city = (statuses: Readonly<Record<string, Answer['status']>>, given = {}) => {
	const answers: Record<string, Record<string, Answer>> = { bus: {}, hub: {} };
	for (const [control, status] of Object.entries(statuses))
		(answers[control.startsWith('SVC') ? 'bus' : 'hub'] ??= {})[control] = {
			status,
			evidence: ['e']
		};
	const evidence = [{ id: 'e', title: '規程' }];
	return sourceOf(checklist, anAssessment({ components, answers, evidence, ...given }));
};
const allMet: Readonly<Record<string, 'met'>> = {
	...{ 'SVC-01': 'met', 'SVC-02': 'met', 'SVC-03': 'met', 'SVC-04': 'met' },
	...{ 'COS-01': 'met', 'COS-02': 'met' }
};

describe('the verdict', () => {
	it('gives the grade with the layer that makes it so, and what keeps it there', () => {
		const said = verdictOf(city({ ...allMet, 'COS-01': 'not-met', 'COS-02': 'not-met' }))[0];
		expect(said).toContain('まち全体の評価はDです。');
		expect(said).toContain('Dの理由は、都市OS（0.0%）です。');
		expect(said).toContain('都市OSは、Cの基準まで、あと2点（%ではなく得た点）です。');
		expect(said).not.toContain('サービス');
	});

	it('names the essential control that holds a layer down whatever its score', () => {
		const [said] = verdictOf(city({ ...allMet, 'COS-02': 'partly' }));
		expect(said).toContain('Cの理由は、都市OS（75.0%）です。');
		expect(said).toContain('必須の「項目COS-02」が実施済みになるまで、得点にかかわらずC');
	});

	it('says that it is provisional, and between what an unrated layer may end', () => {
		const said = verdictOf(city({ 'SVC-01': 'met', 'COS-01': 'met', 'COS-02': 'met' }))[0];
		expect(said).toContain('暫定でAです（2層のうち、判定できたのは1層）');
		expect(said).toContain(
			'サービスは判定前です（回答率 25.0%。残りの回答しだいで25.0%から100.0%の間）。'
		);
	});

	it('says how much of the score evidence proves, and counts what is missing', () => {
		const source = city({ ...allMet, 'SVC-04': 'partly' });
		const { answers } = source.assessment;
		const unproved = sourceOf(checklist, {
			...source.assessment,
			answers: { ...answers, hub: { 'COS-01': { status: 'met' }, 'COS-02': { status: 'met' } } }
		});
		const { percent, supportedPercent } = unproved.score.overall;
		expect(supportedPercent).toBeLessThan(percent ?? 0);
		const figures = verdictOf(unproved)[1] ?? '';
		expect(figures).toContain(`全ての項目に回答し、得点は${(percent ?? 0).toFixed(1)}%です。`);
		expect(figures).toContain(
			`証跡で裏付けた分は${(supportedPercent ?? 0).toFixed(1)}ポイントです。`
		);
		expect(figures).toContain('不足は、対象ごとに数えて1件です。');
	});

	it('reads like a sentence where everything is met', () => {
		const [grade, figures, ...more] = verdictOf(city(allMet));
		expect(grade).toBe('まち全体の評価はAです。全ての層がAです。');
		expect(figures).toBe(
			'全ての項目に回答し、得点は100.0%です。得点100.0%のうち、有効な証跡で裏付けた分は100.0ポイントです。回答した項目は、全て実施済みです。'
		);
		expect(more.join('')).not.toContain('監査');
	});

	it('gives what reviewers would count beside the self-assessed figure, and the layers that change', () => {
		const finding = { component: 'hub', control: 'COS-02', verdict: 'disagree' } as const;
		const said = (given: object) =>
			verdictOf(city(allMet, { reviews: [{ ...finding, ...given }] })).join('');
		expect(said({ status: 'not-met' })).toMatch(
			/監査の指摘が1件あります。.*得点は100\.0%から\d\d\.\d%になります（評価が変わる層：都市OS（AからC/
		);
		expect(said({})).toContain('監査の指摘が1件あります。');
		expect(said({})).not.toContain('数え直すと');
		expect(said({ status: 'not-met', closedAt: '2026-11-01T00:00:00Z' })).not.toContain('監査');
	});

	it('counts the findings on quality, and is silent where there are none', () => {
		const source = sourceOf(shippedChecklist().checklist, sampleCity());
		expect(verdictOf(source).at(-1)).toMatch(
			/回答の質について、直す必要があるものが[1-9]\d*件、裏付けが弱いものが[1-9]\d*件/
		);
	});

	it('names the layers that deserve it where there are many, and counts the others', () => {
		const { checklist: many, assessment } = aCityOfLayers(25);
		const [said = ''] = verdictOf(sourceOf(many, assessment), 2);
		expect(said).toMatch(/ほか\d+層/);
		expect(said.match(/は判定前です/g)?.length ?? 0).toBeLessThanOrEqual(2);
		expect(said).toMatch(/ほかに\d+層が判定前です。/);
	});

	it('is one sentence where nothing is answered', () => {
		expect(verdictOf(city({}))).toEqual(['まだ回答がありません（6件中0件）。']);
	});
});
