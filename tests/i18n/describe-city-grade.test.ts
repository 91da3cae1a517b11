import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { describeCityGrade } from '#lib/i18n/describe-city-grade.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist: official } = shippedChecklist();
const said = (answers: Readonly<Record<string, Answer>>) => {
	const controls = ['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04'].map((id, order) =>
		aControl({ id, essential: order === 0, title: { ja: `項目${id}`, en: id } })
	);
	const checklist = aChecklist({ controls });
	const assessment = anAssessment({ components: [aComponent()], answers: { bus: answers } });
	return describeCityGrade(score(checklist, assessment), checklist, 'ja').join('');
};

describe('the grade of a city in words', () => {
	it('names the layer that makes it so, and what the next grade wants', () => {
		const text = describeCityGrade(score(official, sampleCity()), official, 'ja').join('');
		expect(text).toContain('暫定でDです（7層のうち、判定できたのは6層）');
		expect(text).toContain('Dの理由は、サプライチェーン管理（35.7%）です');
		expect(text).toContain('サプライチェーン管理は、Cの基準まで、あと6点（%ではなく得た点）です');
		expect(text).toMatch(/データ連携時のセキュリティは判定前です（回答率 \d/);
	});

	it('says the same in English', () => {
		const text = describeCityGrade(score(official, sampleCity()), official, 'en').join(' ');
		expect(text).toMatch(/provisionally rated D \(6 of 7 layers/);
		expect(text).toMatch(/The reason for D is Supply-chain management \(35\.7%\)/);
	});

	it('says that nothing was answered, rather than anything of a grade', () => {
		expect(said({})).toBe('まだ回答がありません（4件中0件）。');
	});

	it('says that too little was answered', () => {
		expect(said({ 'SVC-01': { status: 'met' } })).toContain('まだ出ません');
	});

	it('names the essential control that caps it', () => {
		const met: Answer = { status: 'met' };
		const text = said({
			'SVC-01': { status: 'partly' },
			'SVC-02': met,
			'SVC-03': met,
			'SVC-04': met
		});
		expect(text).toContain('必須の「項目SVC-01」が実施済みになるまで');
		expect(text).not.toContain('あと');
	});

	it('reads like a sentence where all is met', () => {
		const met: Answer = { status: 'met' };
		expect(said({ 'SVC-01': met, 'SVC-02': met, 'SVC-03': met, 'SVC-04': met })).toBe(
			'まち全体の評価はAです。全ての層がAです。'
		);
	});
});
