import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { blockTexts } from '#lib/report/content/block-texts.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const inputOf = (assessment: Assessment, locale: Locale = 'ja') => ({
	checklist,
	assessment,
	lenses: [],
	choices: {
		...plainChoices(locale),
		extent: { kind: 'public' } as const,
		since: [anEarlierYear({ checklist, assessment: sample })]
	}
});
const saidOf = (assessment: Assessment, locale?: Locale) =>
	reportDocument(inputOf(assessment, locale)).blocks.flatMap(blockTexts).join('\n');

describe('the public version', () => {
	const said = saidOf(sample);

	it('says what was assessed and how, how it stands and why, what changed, and how many plans there are', () => {
		for (const words of [
			'架空市',
			'令和8年度（2026年度）',
			'サプライチェーン管理',
			'市が自ら点検した結果',
			'前回からの変化',
			'登録10件、うち完了1件',
			'非公式'
		]) {
			expect(said + JSON.stringify(reportDocument(inputOf(sample)).frame)).toContain(words);
		}
		expect(said).toMatch(/まち全体の評価は.*[A-D]です.*。[A-D]の理由は、サプライチェーン管理/);
	});

	it.each(['ja', 'en'] as const)('names nobody and nothing that is weak: %s', (locale) => {
		const all = saidOf(sample, locale);
		const names = [
			...sample.parties.map(({ name }) => name),
			...sample.components.map(({ name }) => name),
			...sample.actions.flatMap(({ title, owner = '' }) => [title, owner]),
			...sample.evidence.map(({ title }) => title),
			...Object.values(sample.answers)
				.flatMap((answers) => Object.values(answers))
				.flatMap(({ note = '', updatedBy = '' }) => [note, updatedBy]),
			...checklist.controls.flatMap(({ id, title, statement }) => [
				id,
				title[locale],
				statement[locale]
			]),
			...checklist.risks.map(({ title }) => title[locale])
		].filter((name) => name !== '');
		expect(names.filter((name) => all.includes(name))).toEqual([]);
	});

	it('is a paper of one part with a masthead, and carries no figure of a component', () => {
		const { frame } = reportDocument(inputOf(sample));
		expect(frame).toMatchObject({ opening: 'masthead', handlingMark: null, signatures: [] });
		const [since] = reportSource(inputOf(sample)).choices.since;
		expect(since).toMatchObject({ components: [], comparable: null });
		expect(since?.layers.length).toBeGreaterThan(0);
	});

	it('promises nothing where nothing is answered', () => {
		const blank = saidOf({ ...sample, answers: {}, evidence: [], actions: [] });
		expect(blank).toContain('まだ回答がありません');
		expect(blank).not.toContain('前回からの変化');
	});
});
