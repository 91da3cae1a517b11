import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import { reportFileStem } from '#lib/report/content/report-file-stem.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const city = anAssessment({
	parties: [{ id: 'p1', name: '髙橋電気' }],
	components: [aComponent({ id: 'bus', name: 'バス' })]
});
const stem = (extent: ReportExtent, handlingMark: string | null = null, sample = city) =>
	reportFileStem(sample, { ...plainChoices('ja'), extent, handlingMark });

describe('the name of a report file', () => {
	it.each([
		[{ kind: 'full' }, '加古川市_2026年度_報告書'],
		[{ kind: 'leaders' }, '加古川市_2026年度_報告書_要約版'],
		[{ kind: 'party', party: 'p1' }, '加古川市_2026年度_報告書_髙橋電気向け'],
		[{ kind: 'component', component: 'bus' }, '加古川市_2026年度_報告書_バスの抜粋'],
		[{ kind: 'interview', party: null, ask: 'open' }, '加古川市_2026年度_報告書_聞き取り用紙'],
		[
			{ kind: 'interview', party: 'p1', ask: 'all' },
			'加古川市_2026年度_報告書_聞き取り用紙_髙橋電気'
		]
	] as const)('says which report it is: %o', (extent, expected) => {
		expect(stem(extent)).toBe(expected);
	});

	it('ends in the handling mark and in what a sample is', () => {
		expect(stem({ kind: 'leaders' }, '機密性2', { ...city, sample: true })).toBe(
			'加古川市_2026年度_報告書_要約版_機密性2_見本'
		);
	});

	it('is in the language of the report', () => {
		expect(reportFileStem(city, { ...plainChoices('en'), handlingMark: 'L2' })).toBe(
			'加古川市_FY2026_report_L2'
		);
	});
});
